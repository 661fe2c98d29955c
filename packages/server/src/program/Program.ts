import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { VersionedCalendar } from './nextCalendar.ts'

/** A program of the vendor with its settings (domain: "the default of a setting on the program"). */
@Entity()
export class Program {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text', unique: true })
  key!: string

  @Property({ type: 'text' })
  name!: string

  /** Grows with every change; nodes cache the program by it. */
  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'integer' })
  coopSharePercent!: number

  /** The validation team's calendar, with the holidays that were known when it was saved: the newest `CalendarVersion`. */
  @Property({ type: 'json' })
  calendar!: VersionedCalendar

  @Property({ type: 'integer' })
  reviewDays!: number

  @Property({ type: 'integer' })
  disputeReviewDays!: number

  @Property({ type: 'integer' })
  disputeWindowDays!: number

  @Property({ type: 'integer' })
  disputeLimit!: number

  @Property({ type: 'integer' })
  paymentDays!: number

  /** The least business days to answer a request for action, even after the last day for corrections. */
  @Property({ type: 'integer' })
  minimumAnswerDays!: number
}
