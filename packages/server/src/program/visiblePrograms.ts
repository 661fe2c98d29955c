import { type Actor, sideOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'

/** The programs that the caller may see, as a condition on the id: for a partner those of its enrolments, within the limits of the membership. */
export const visiblePrograms = (actor: Actor, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  // Row-level security limits the enrolments.
  sideOf(actor) === 'PARTNER' ? sql`${id} in (select program_id from enrolment)` : sql`true`
