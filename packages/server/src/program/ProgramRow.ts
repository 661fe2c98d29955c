import { sql } from 'kysely'

export interface ProgramRow {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly version: number
  readonly coopSharePercent: number
  readonly reviewDays: number
  readonly disputeReviewDays: number
  readonly disputeWindowDays: number
  readonly disputeLimit: number
  readonly paymentDays: number
  readonly minimumAnswerDays: number
  readonly calendarName: string
  readonly timeZone: string
  readonly calendarVersion: number
}

export const programColumns = sql`program.id, program.key, program.name, program.version, program.coop_share_percent as "coopSharePercent",
  program.review_days as "reviewDays", program.dispute_review_days as "disputeReviewDays", program.dispute_window_days as "disputeWindowDays",
  program.dispute_limit as "disputeLimit", program.payment_days as "paymentDays", program.minimum_answer_days as "minimumAnswerDays",
  program.calendar->>'name' as "calendarName", program.calendar->>'timeZone' as "timeZone", (program.calendar->>'version')::int as "calendarVersion"`
