import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Program } from './Program.ts'

/** A usage period stores its days; none is computed (domain, section 4). Each day is included. */
@Entity()
@Unique({ properties: ['program', 'label'] })
export class UsagePeriod {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Program, ref: true })
  program!: Ref<Program>

  @Property({ type: 'text' })
  label!: string

  /** Its activities can be claimed, such as FY27. */
  @Property({ type: 'text' })
  fiscalYear!: string

  @Property({ type: 'date' })
  earningFrom!: string

  @Property({ type: 'date' })
  earningTo!: string

  @Property({ type: 'date' })
  usageFrom!: string

  @Property({ type: 'date' })
  usageTo!: string

  @Property({ type: 'date' })
  claimingFrom!: string

  @Property({ type: 'date' })
  claimingTo!: string

  @Property({ type: 'date' })
  correctionsUntil!: string
}
