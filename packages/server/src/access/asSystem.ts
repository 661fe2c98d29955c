import { sql } from 'kysely'
import type { Change } from '../write.ts'

/**
 * Does a part of a change with the system's rights, for rows that no member may reach: other people's sessions, and
 * members of other partners who have the same address. The caller checks the actor's rights before.
 */
export const asSystem = async <Result>({ db }: Change, work: () => Promise<Result>): Promise<Result> => {
  // This query flushes the pending writes while they still have the actor's rights.
  const [before] = await db.rows(sql<{ side: string }>`select current_setting('samop.side', true) as side`)
  await db.rows(sql`select set_config('samop.side', 'SYSTEM', true)`)
  const result = await work()
  await db.rows(sql`select set_config('samop.side', ${before?.side ?? ''}, true)`)
  return result
}
