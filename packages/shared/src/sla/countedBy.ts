import type { BusinessCalendar } from './businessCalendar.ts'
import type { ClockRecord } from './clockRecord.ts'
import { clocks } from './clocks.ts'
import { isWaiting, type Leg, legsOf } from './legs.ts'
import { addToNumber, dayOfNumber, numberAt, prepared } from './preparedCalendar.ts'

/**
 * A clock's record that keeps, with what has stopped in it, the days of the calendar it was counted by: a calendar that
 * changes later moves no deadline of the past. What was kept before stays.
 */
export function countedBy(record: ClockRecord, calendar: BusinessCalendar): ClockRecord {
  const legs = legsOf(record, prepared(calendar))
  const last = legs.at(-1)!
  const stopped = isWaiting(record) ? legs.length : legs.length - 1
  const stretches = record.stretches.map((stretch, index) =>
    index < stopped && !stretch.calendar ? { ...stretch, calendar: daysOf(record, legs[index]!, calendar) } : stretch,
  )
  if (record.endedAt === null || record.calendar) return { ...record, stretches }
  const days = isWaiting(record) ? daysLeft(record.endedAt, last, calendar) : daysOf(record, last, calendar)
  return { ...record, stretches, calendar: days }
}

/** From the start on where days were counted from there, else what was left at the stop. */
const daysOf = ({ clock }: ClockRecord, { start, stop, due }: Leg, calendar: BusinessCalendar) =>
  excerpt(calendar, clocks[clock].kind === 'BUSINESS_DAYS' ? start : stop!, Math.max(due, stop!))

/** A clock that waited until its end would have gone on from there. */
const daysLeft = (endedAt: string, { left, stop }: Leg, calendar: BusinessCalendar) => {
  const days = prepared(calendar)
  const today = Math.max(numberAt(days, Temporal.Instant.from(endedAt)), stop!)
  return excerpt(calendar, today, addToNumber(days, today, left))
}

/** The calendar with the closed days from one day to another, and those just before, over which a count goes back. */
function excerpt(calendar: BusinessCalendar, from: number, to: number): BusinessCalendar {
  const first = dayOfNumber(addToNumber(prepared(calendar), from, 0)).toString()
  const last = dayOfNumber(to).toString()
  return { ...calendar, closedDays: calendar.closedDays.filter(({ on }) => first <= on && on <= last) }
}
