import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../columns.ts'
import { ownRows } from '../../policies.ts'

/** A claim that somebody has put off. Nobody else sees it, and nobody else's list changes. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
@Unique({ properties: ['memberId', 'claimId'] })
export class PutOff {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'uuid' })
  memberId!: string

  @Property({ type: 'uuid', index: true })
  claimId!: string

  /** The day on which it comes back. */
  @Property({ type: 'date' })
  until!: string

  /** The beginning of that day in the calendar of the claim's program. */
  @Property({ type: InstantType, index: true })
  untilAt!: Temporal.Instant

  /** The number of the claim's newest event: when somebody else does more, the claim comes back. */
  @Property({ type: 'integer' })
  seq!: number
}
