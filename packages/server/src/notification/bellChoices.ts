import type { NewsKey } from '@samop/shared'
import { sql } from 'kysely'
import type { Context } from '../context.ts'

/** What the caller chose for some kinds of news; those left as the role has them are absent. */
export const bellChoices = async (
  { db, caller }: Pick<Context, 'db' | 'caller'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, boolean>> => {
  const rows = await db.rows(
    sql<{ news: NewsKey; tells: boolean }>`select news, tells from bell_choice
      where member_id = ${caller.id} and news = any(${keys}::text[])`,
  )
  return new Map(rows.map(({ news, tells }) => [news, tells]))
}
