import { sql } from 'kysely'
import type { Change } from '../write.ts'

/**
 * A part of a change with the system's eyes and hands, for what no member may reach in the database: other people's sessions,
 * and whether an address is taken elsewhere. What the actor may do is settled before.
 */
export const asSystem = async <Result>({ db }: Change, work: () => Promise<Result>): Promise<Result> => {
  // what waits to be written is written first, with the rights it was meant with
  const [before] = await db.rows(sql<{ side: string }>`select current_setting('samop.side', true) as side`)
  await db.rows(sql`select set_config('samop.side', 'SYSTEM', true)`)
  const result = await work()
  await db.rows(sql`select set_config('samop.side', ${before?.side ?? ''}, true)`)
  return result
}
