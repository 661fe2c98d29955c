import { sql } from 'kysely'
import type { Caller } from '../access/caller.ts'
import { type Position, positionIn, start } from '../history/cursor.ts'
import type { Db } from '../sql.ts'
import { isSeen, newsEvents } from './newsEvents.ts'

const most = 99
/** Of each kind only so many unread ones are looked at, however much was seen one by one. */
const mostLookedAt = 300

/** How many notifications a person has not seen, counted up to 99. */
export const unreadCount = async (db: Pick<Db, 'rows'>, caller: Caller): Promise<number> => {
  const after = sql`(e.transaction, e.id) > ${rowOf(seenBy(caller))}`
  const [row] = await db.rows(
    sql<{ count: number }>`select count(*)::int as count from (
      select from (${newsEvents(caller, after, mostLookedAt)}) e where not ${isSeen(caller)} limit ${most}) counted`,
  )
  return row?.count ?? 0
}

/** How many notifications a person has, counted up to `atMost`. */
export const newsCount = async (db: Db, caller: Caller, atMost: number): Promise<number> => {
  const [row] = await db.rows(
    sql<{ count: number }>`select count(*)::int as count from (
      select from (${newsEvents(caller, sql`true`, atMost)}) e limit ${atMost}) counted`,
  )
  return row?.count ?? 0
}

/** The position up to which a person has marked notifications as seen. */
export const seenBy = ({ seenUpTo }: Pick<Caller, 'seenUpTo'>): Position =>
  seenUpTo === null ? start : positionIn(seenUpTo)

export const rowOf = ({ transaction, id }: Position) => sql`(${transaction}::text::xid8, ${id}::text::bigint)`
