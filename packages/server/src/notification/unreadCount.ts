import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type Position, positionOf, start } from '../history/cursor.ts'
import { concerns } from './notifications.ts'

/** How many notifications the caller has not seen, counted up to 99. */
export const unreadCount = async (context: Context): Promise<number> => {
  const [row] = await context.db.rows(
    sql<{ count: number }>`select count(*)::int as count from (
      select from event e where ${concerns(context.account)} and (e.transaction, e.id) > ${rowOf(seenBy(context))} limit 99) unread`,
  )
  return row?.count ?? 0
}

/** How far the caller has read. */
export const seenBy = ({ account }: Context): Position => (account.seenUpTo === null ? start : positionOf(account.seenUpTo))

export const rowOf = ({ transaction, id }: Position) => sql`(${transaction}::text::xid8, ${id}::text::bigint)`
