import { statusesOfTurn, type Turn, windowStatuses } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'

/** Claims `c` where it is somebody's turn: `turnOf` as a condition. */
export const whoseTurn = (turn: Turn, now: Temporal.Instant): RawBuilder<unknown> => {
  const keys = statusesOfTurn(turn)
  // The statement itself holds the statuses, so that PostgreSQL can use the index over claims that wait for the vendor.
  const waits = sql`c.status in (${sql.join(keys.map((key) => sql.lit(key)))})`
  return keys.some((key) => windowStatuses.includes(key))
    ? sql`${waits} and (c.status <> all(${windowStatuses}) or coalesce(c.due_at > ${now.toString()}::text::timestamptz, false))`
    : waits
}
