import { sql } from 'kysely'
import type { Caller } from '../access/caller.ts'
import { type Position, positionIn, start } from '../history/cursor.ts'
import type { Db } from '../sql.ts'
import { concerns } from './concerns.ts'

/** How many notifications a person has not seen, counted up to 99. */
export const unreadCount = (db: Db, caller: Caller): Promise<number> => concernCount(db, caller, seenBy(caller), 99)

/** How many events after a position concern a person, counted up to `most`. */
export const concernCount = async (db: Db, caller: Caller, position: Position, most: number): Promise<number> => {
  const after = rowOf(position)
  const parts = concerns(caller).map(
    (concerned) => sql`(select from event e where ${concerned} and (e.transaction, e.id) > ${after} limit ${most})`,
  )
  const [row] = await db.rows(
    sql<{ count: number }>`select count(*)::int as count from (
      select from (${sql.join(parts, sql` union all `)}) part limit ${most}) counted`,
  )
  return row?.count ?? 0
}

/** The position up to which a person has seen notifications. */
export const seenBy = ({ seenUpTo }: Caller): Position => (seenUpTo === null ? start : positionIn(seenUpTo))

export const rowOf = ({ transaction, id }: Position) => sql`(${transaction}::text::xid8, ${id}::text::bigint)`
