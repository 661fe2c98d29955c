import { statusesOfTurn, type Turn, windowStatuses } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'

/** Claims `c` where it is somebody's turn: `turnOf` as a condition. */
export const whoseTurn = (turn: Turn, now: Temporal.Instant): RawBuilder<unknown> => {
  const keys = statusesOfTurn(turn)
  // the statuses stand in the statement itself: so an index over those that wait for the vendor serves it
  const waits = sql`c.status in (${sql.join(keys.map((key) => sql.lit(key)))})`
  return keys.some((key) => windowStatuses.includes(key))
    ? sql`${waits} and (c.status <> all(${windowStatuses}) or coalesce(c.due_at > ${now.toString()}::text::timestamptz, false))`
    : waits
}
