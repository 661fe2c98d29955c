import { statusesOfTurn, type Turn, windowStatuses } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'

/** Claims `c` where it is somebody's turn: `turnOf` as a condition. */
export const whoseTurn = (turn: Turn, now: Temporal.Instant): RawBuilder<unknown> =>
  sql`c.status = any(${statusesOfTurn(turn)}) and (c.status <> all(${windowStatuses}) or coalesce(c.due_at >= ${now.toString()}::text::timestamptz, false))`
