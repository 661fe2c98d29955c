import { type ClockRecord, type ClockStretch, isPaused, lastStretch, momentIn } from './clockRecord.ts'
import { numberOf } from './calendarDays.ts'
import { addToNumber, countBetween, type PreparedCalendar, prepared } from './preparedCalendar.ts'

/** One stretch of a clock in day numbers of the calendar: what was allowed in it and what it left. */
export interface Leg {
  readonly start: number
  /** Days allowed in this stretch. */
  readonly allowed: number
  readonly due: number
  /** The day it stopped; null while it runs. */
  readonly stop: number | null
  /** Stopped after its due day. */
  readonly late: boolean
  /** Days left for the next stretch: never less than one business day. */
  readonly left: number
  /** The calendar it is counted by. */
  readonly calendar: PreparedCalendar
}

/** The stretches of a clock, each with its own due day; a closed one is counted by the calendar it stored. */
export function legsOf(record: ClockRecord, calendar: PreparedCalendar): Leg[] {
  const legs: Leg[] = []
  let allowed = record.allowance ?? 0
  for (const stretch of record.stretches) {
    const leg = legOf(record, stretch, allowed, stretch.calendar ? prepared(stretch.calendar) : calendar)
    legs.push(leg)
    allowed = leg.left
  }
  return legs
}

/** Whether the clock was paused when it ended: its last stretch had closed before. */
export function endedPaused(record: ClockRecord): boolean {
  const { until } = lastStretch(record)
  return record.endedAt !== null && until !== null && momentIn(until) < momentIn(record.endedAt)
}

/** Whether the clock counts nothing at its last moment: it is paused, or was paused when it ended. */
export function isWaiting(record: ClockRecord): boolean {
  return isPaused(record) || endedPaused(record)
}

function legOf(record: ClockRecord, stretch: ClockStretch, allowed: number, calendar: PreparedCalendar): Leg {
  const start = calendar.days.numberAt(momentIn(stretch.from))
  const due = dueOf(record, start, allowed, calendar)
  if (stretch.until === null) return { start, allowed, due, stop: null, late: false, left: allowed, calendar }
  const until = momentIn(stretch.until)
  const stop = calendar.days.numberAt(until)
  // A partly used day counts as used: the day of the stop is among the counted ones.
  const used = countBetween(calendar, start, stop)
  const late = until >= calendar.days.day(due + 1).startsMs
  return { start, allowed, due, stop, late, left: Math.max(1, allowed - used), calendar }
}

function dueOf(record: ClockRecord, start: number, allowed: number, calendar: PreparedCalendar): number {
  const { kind } = record
  if (kind === 'BUSINESS_DAYS') return addToNumber(calendar, start, allowed)
  if (kind === 'CALENDAR_DAYS') return start + allowed
  if (record.fixedDay === null) throw new RangeError(`${record.clock} has no fixed day`)
  return numberOf(record.fixedDay)
}
