import type { EventKind as KindKey, SubjectKind as SubjectKey } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { EventKind, SubjectKind } from '../graphql/schema/enums.ts'
import { filterId } from '../ids.ts'
import type { EventRow } from './eventRows.ts'

@InputType({ description: 'Which events; every given condition must hold.' })
export class EventFilter {
  @Field(() => ID, { nullable: true, description: 'Of this claim.' })
  claimId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Of this claim, fund, key, member or whatever else the event is about.',
  })
  subjectId?: string | null

  @Field(() => [SubjectKind], { nullable: true, description: 'About subjects of these kinds.' })
  subjectKinds?: SubjectKey[] | null

  @Field(() => ID, { nullable: true, description: 'Of this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => [EventKind], { nullable: true, description: 'Of these kinds.' })
  kinds?: KindKey[] | null
}

// A claim is found as the subject that it is, by one index for all subjects.
const columns = {
  claimId: sql`e.subject_kind = 'CLAIM' and e.subject_id`,
  subjectId: sql`e.subject_id`,
  programId: sql`e.program_id`,
  partnerId: sql`e.partner_id`,
} as const
const fields = Object.keys(columns) as (keyof typeof columns)[]

/** The filter with its ids in our form. */
export const readFilter = (filter: EventFilter): EventFilter => ({
  ...(filter.kinds && { kinds: filter.kinds }),
  ...(filter.subjectKinds && { subjectKinds: filter.subjectKinds }),
  ...Object.fromEntries(
    fields.flatMap((field) => {
      const id = filter[field]
      return typeof id === 'string' ? [[field, filterId(id, field)]] : []
    }),
  ),
})

/** The filter as conditions on events `e`. */
export const eventConditions = (filter: EventFilter): RawBuilder<unknown>[] => [
  ...fields.flatMap((field) => (typeof filter[field] === 'string' ? [sql`${columns[field]} = ${filter[field]}`] : [])),
  ...(filter.kinds ? [sql`e.kind = any(${filter.kinds})`] : []),
  ...(filter.subjectKinds ? [ofKinds(filter.subjectKinds)] : []),
]

// Most events are of claims, so an index has only the others.
const ofKinds = (kinds: readonly SubjectKey[]) =>
  kinds.includes('CLAIM')
    ? sql`e.subject_kind = any(${kinds})`
    : sql`e.claim_id is null and e.subject_kind = any(${kinds})`

export const passes = (filter: EventFilter, event: EventRow): boolean =>
  fields.every((field) => typeof filter[field] !== 'string' || event[field] === filter[field]) &&
  (!filter.kinds || filter.kinds.includes(event.kind)) &&
  (!filter.subjectKinds || filter.subjectKinds.includes(event.subjectKind))
