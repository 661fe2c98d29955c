import { sideOf, turnsOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { TodoFilter } from '../../graphql/schema/enums.ts'
import { isPutOff } from './isPutOff.ts'
import type { Asking } from './claimSearch.ts'
import { whoseTurn } from './whoseTurn.ts'

/** Claims `c` on the caller's list of what there is to do, in one of its parts. */
export const todo = ({ caller, now }: Asking, part: keyof typeof TodoFilter): RawBuilder<unknown> => {
  const { own, colleagues } = turnsOf(caller)
  const keys = part === 'COLLEAGUES' ? colleagues : own
  if (keys.length === 0) return sql`false`
  const waits = sql`${whoseTurn(sideOf(caller), now)} and c.status in (${sql.join(keys.map((key) => sql.lit(key)))})`
  if (part === 'COLLEAGUES') return waits
  return part === 'MINE'
    ? sql`${waits} and not ${isPutOff(caller.id, now)}`
    : sql`${waits} and ${isPutOff(caller.id, now)}`
}
