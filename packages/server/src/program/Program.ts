import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { BusinessCalendar } from '@samop/shared'

/** A program of the vendor with its settings (domain: "the default of a setting on the program"). */
@Entity()
export class Program {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text', unique: true })
  key!: string

  @Property({ type: 'text' })
  name!: string

  /** Grows with every change; readers keep a calendar by it. */
  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'integer' })
  coopSharePercent!: number

  /** The validation team's calendar, holidays stored at the time of saving. */
  @Property({ type: 'json' })
  calendar!: BusinessCalendar

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

  /** A request for action leaves at least so many business days, even after the last day for corrections. */
  @Property({ type: 'integer' })
  minimumAnswerDays!: number
}
