import { Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Collection, type Ref } from '@mikro-orm/core'
import { type ClaimStatus, type Currency, type Person, type Reason, statuses } from '@samop/shared'
import { Location } from '../access/Location.ts'
import { Partner } from '../access/Partner.ts'
import { InstantType, minorUnits } from '../columns.ts'
import { Document } from '../document/Document.ts'
import { Fund } from '../funds/Fund.ts'
import { limitedRows } from '../policies.ts'
import { Activity } from '../program/Activity.ts'
import { Program } from '../program/Program.ts'
import { UsagePeriod } from '../program/UsagePeriod.ts'
import { ClaimLine } from './ClaimLine.ts'
import { numberKey } from './numberKey.ts'
import { waitsFor } from './statusFunctions.ts'
import type { Submitted } from './unsentAnswer.ts'

/** A claim: one activity, one currency (domain, section 5). */
@Entity({
  policies: limitedRows({ program: 'program_id', location: 'location_id', draft: 'submitted_at is null' }),
  rowLevelSecurity: 'force',
})
@Index({ properties: ['partner', 'updatedAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['partner', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
@Index({
  name: 'claim_partner_number_index',
  expression: `create index claim_partner_number_index on claim (partner_id, (${numberKey}), id)`,
})
@Index({
  name: 'claim_number_index',
  expression: `create index claim_number_index on claim ((${numberKey}), id)`,
})
@Index({ properties: ['partner', 'amountMinor', 'id'] })
@Index({ properties: ['amountMinor', 'id'] })
@Index({
  name: 'claim_partner_due_index',
  expression:
    "create index claim_partner_due_index on claim (partner_id, (coalesce(due_at, 'infinity'::timestamptz)), id)",
})
@Index({
  name: 'claim_due_index',
  expression: "create index claim_due_index on claim ((coalesce(due_at, 'infinity'::timestamptz)), id)",
})
@Index({
  name: 'claim_queue_index',
  expression: `create index claim_queue_index on claim ((coalesce(due_at, 'infinity'::timestamptz)), id) where ${waitsFor('VENDOR')}`,
})
@Index({ properties: ['fund'] })
@Index({
  name: 'samop_claim_waiting',
  expression: `create index samop_claim_waiting on claim (fund_id) where ${waitsFor('PARTNER')}`,
})
@Index({ properties: ['submittedAt', 'partner'] })
@Index({ properties: ['decidedAt', 'partner'] })
@Index({
  name: 'claim_external_reference_index',
  expression:
    'create unique index claim_external_reference_index on claim (external_reference, partner_id) where external_reference is not null',
})
export class Claim {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text', unique: true })
  number!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @ManyToOne({ entity: () => Program, ref: true })
  program!: Ref<Program>

  @ManyToOne({ entity: () => Location, ref: true })
  location!: Ref<Location>

  @ManyToOne({ entity: () => UsagePeriod, ref: true })
  usagePeriod!: Ref<UsagePeriod>

  @ManyToOne({ entity: () => Activity, ref: true })
  activity!: Ref<Activity>

  @ManyToOne({ entity: () => Fund, ref: true })
  fund!: Ref<Fund>

  @Property({ type: 'text' })
  title!: string

  @Enum({ items: () => Object.keys(statuses) })
  status!: ClaimStatus

  /** Grows with every change of the claim or of anything in it. */
  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'text' })
  currency!: Currency

  @Property({ type: 'date', nullable: true })
  activityFrom!: string | null

  @Property({ type: 'date', nullable: true })
  activityTo!: string | null

  /** The sum of the claimed amounts of the lines. */
  @Property({ type: minorUnits })
  amountMinor!: number

  @Property({ type: minorUnits, nullable: true })
  approvedMinor!: number | null

  @Property({ type: 'text', nullable: true })
  preApprovalId!: string | null

  /** The claim's name in the partner's own systems; no two claims of a partner share one. */
  @Property({ type: 'text', nullable: true })
  externalReference!: string | null

  /** The current reasons: those of the open request for action, of the rejection, or of a lower approval. */
  @Property({ type: 'json' })
  reasons!: Reason[]

  /** The claim as it was submitted, stored while action is required, in case no answer comes. */
  @Property({ type: 'json', nullable: true })
  beforeAnswer!: Submitted | null

  @Property({ type: 'boolean' })
  requestedInDispute!: boolean

  @Property({ type: 'integer' })
  disputes!: number

  @Property({ type: 'uuid', nullable: true })
  rejectedById!: string | null

  @Property({ type: 'boolean' })
  pickedUp!: boolean

  /** The assigned reviewer; `assigneeId` is for filters. */
  @Property({ type: 'json', nullable: true })
  assignee!: Person | null

  @Property({ type: 'uuid', nullable: true, index: true })
  assigneeId!: string | null

  @Property({ type: 'json' })
  createdBy!: Person

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType })
  updatedAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  submittedAt!: Temporal.Instant | null

  @Property({ type: InstantType, nullable: true })
  decidedAt!: Temporal.Instant | null

  /** When the partner accepted a rejection, or an approval of less than was claimed. */
  @Property({ type: InstantType, nullable: true })
  acceptedAt!: Temporal.Instant | null

  /** The claim that this one was copied from. */
  @Property({ type: 'uuid', nullable: true, index: true })
  copiedFromId!: string | null

  /** The end of the running clock's due day, for order and filters; null when no clock runs. */
  @Property({ type: InstantType, nullable: true })
  dueAt!: Temporal.Instant | null

  @OneToMany({ entity: () => ClaimLine, mappedBy: 'claim', orderBy: { position: 'asc' } })
  lines = new Collection<ClaimLine>(this)

  @OneToMany({ entity: () => Document, mappedBy: 'claim', orderBy: { id: 'asc' } })
  documents = new Collection<Document>(this)
}
