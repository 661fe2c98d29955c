import type { BusinessCalendar } from './businessCalendar.ts'
import { type ClockRecord, momentIn } from './clockRecord.ts'
import { isWaiting, type Leg, legsOf } from './legs.ts'
import { dayOfNumber } from './calendarDays.ts'
import { addToNumber, prepared } from './preparedCalendar.ts'

/**
 * Stores in a clock's record the calendar by which its closed stretches were counted, so that a later change of the
 * calendar moves no deadline of the past. Calendars stored earlier stay.
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

/** The calendar of a stretch: from its start if it counts business days, else from its stop. */
const daysOf = ({ kind }: ClockRecord, { start, stop, due }: Leg, calendar: BusinessCalendar) =>
  excerpt(calendar, kind === 'BUSINESS_DAYS' ? start : stop!, Math.max(due, stop!))

/** The calendar of the days that a clock paused at its end had left. */
const daysLeft = (endedAt: string, { left, stop }: Leg, calendar: BusinessCalendar) => {
  const days = prepared(calendar)
  const today = Math.max(days.days.numberAt(momentIn(endedAt)), stop!)
  return excerpt(calendar, today, addToNumber(days, today, left))
}

/** The calendar with the closed days between two days, and those just before, which a count back to an open day crosses. */
function excerpt(calendar: BusinessCalendar, from: number, to: number): BusinessCalendar {
  const first = dayOfNumber(addToNumber(prepared(calendar), from, 0)).toString()
  const last = dayOfNumber(to).toString()
  return { ...calendar, closedDays: calendar.closedDays.filter(({ on }) => first <= on && on <= last) }
}
