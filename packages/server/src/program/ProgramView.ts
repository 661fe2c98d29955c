import { Field, Int, ObjectType } from 'type-graphql'
import type { ProgramRow } from './ProgramRow.ts'
import { Node } from '../graphql/schema/Node.ts'

@ObjectType('Calendar', {
  description: 'The business calendar by which deadlines are counted (domain, section 3).',
  simpleResolvers: true,
})
export class CalendarView {
  @Field(() => String, { description: 'Name of the calendar, such as "Sweden".' })
  name!: string

  @Field(() => String, { description: 'IANA time zone of its days.' })
  timeZone!: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Which version of the program’s calendar it is, from 1; null for what was counted before versions were kept.',
  })
  version?: number | undefined
}

@ObjectType('Program', {
  implements: Node,
  description: 'A program of the vendor and its settings (domain, sections 3 and 4).',
  simpleResolvers: true,
})
export class ProgramView extends Node {
  @Field(() => String, { description: 'Stable key, such as CLOUD_RESELLER.' })
  readonly key: string

  @Field(() => String, { description: 'Name of the program.' })
  readonly name: string

  @Field(() => Int, { description: 'Share of the earnings that is co-op, in percent.' })
  readonly coopSharePercent: number

  @Field(() => CalendarView, { description: 'The validation team’s calendar; every deadline names it.' })
  readonly calendar: CalendarView

  @Field(() => Int, { description: 'Length of the review clock, in business days from the submission.' })
  readonly reviewDays: number

  @Field(() => Int, { description: 'Length of the dispute clock, in business days from the dispute.' })
  readonly disputeReviewDays: number

  @Field(() => Int, { description: 'Length of the dispute window, in calendar days from the rejection.' })
  readonly disputeWindowDays: number

  @Field(() => Int, { description: 'How many disputes a claim may have; after the last, a rejection is final.' })
  readonly disputeLimit: number

  @Field(() => Int, { description: 'Length of the payment clock, in business days from the approval.' })
  readonly paymentDays: number

  @Field(() => Int, { description: 'The least business days that a request for action leaves to answer.' })
  readonly minimumAnswerDays: number

  constructor(row: ProgramRow) {
    super()
    this.id = row.id
    this.key = row.key
    this.name = row.name
    this.coopSharePercent = row.coopSharePercent
    this.calendar = { name: row.calendarName, timeZone: row.timeZone, version: row.calendarVersion }
    this.reviewDays = row.reviewDays
    this.disputeReviewDays = row.disputeReviewDays
    this.disputeWindowDays = row.disputeWindowDays
    this.disputeLimit = row.disputeLimit
    this.paymentDays = row.paymentDays
    this.minimumAnswerDays = row.minimumAnswerDays
  }
}
