import { type Actor, sideOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'

/** Programs the caller may know of, as a condition on their id: a partner's are those it takes part in, within the limits of the membership. */
export const visiblePrograms = (actor: Actor, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  // the policies on enrolments know which
  sideOf(actor) === 'PARTNER' ? sql`${id} in (select program_id from enrolment)` : sql`true`
