import { sql } from 'kysely'
import type { Account } from '../access/account.ts'
import { type Position, positionIn, start } from '../history/cursor.ts'
import type { Db } from '../sql.ts'
import { concerns } from './concerns.ts'

/** How many notifications a person has not seen, counted up to 99. */
export const unreadCount = async (db: Db, account: Account): Promise<number> => {
  const after = rowOf(seenBy(account))
  const parts = concerns(account).map(
    (concerned) => sql`(select from event e where ${concerned} and (e.transaction, e.id) > ${after} limit 99)`,
  )
  const [row] = await db.rows(
    sql<{ count: number }>`select count(*)::int as count from (
      select from (${sql.join(parts, sql` union all `)}) part limit 99) unread`,
  )
  return row?.count ?? 0
}

/** How far a person has read. */
export const seenBy = ({ seenUpTo }: Account): Position => (seenUpTo === null ? start : positionIn(seenUpTo))

export const rowOf = ({ transaction, id }: Position) => sql`(${transaction}::text::xid8, ${id}::text::bigint)`
