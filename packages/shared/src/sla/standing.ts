import type { PeriodDays } from '../claim/facts.ts'
import { dayOf } from '../day/day.ts'
import { addBusinessDays, type BusinessCalendar } from './businessCalendar.ts'
import { type ClockRecord, startClock } from './clockRecord.ts'
import { type ClockKey, type ClockSettings, followedBy } from './clocks.ts'

/** What gives a clock its day: its usage period, and the settings and calendar of its program. */
export interface Ground {
  readonly period: PeriodDays
  readonly program: ClockSettings & { readonly minimumAnswerDays: number }
  readonly calendar: BusinessCalendar
}

/** Starts a clock at a moment; one that follows a day of its usage period leaves at least the program's least business days. */
export function startedClock(
  clock: ClockKey,
  at: Temporal.Instant,
  { period, program, calendar }: Ground,
): ClockRecord {
  const follows = followedBy(clock)
  if (!follows) return startClock(clock, at, program)
  const day = period[follows.day]
  if (!follows.atLeast) return startClock(clock, at, program, day)
  const least = addBusinessDays(calendar, dayOf(at, calendar.timeZone), program[follows.atLeast]).toString()
  return startClock(clock, at, program, least > day ? least : day)
}

/**
 * A clock's record with the present days of its usage period: a draft can be submitted until the closing day, an answer
 * may come until the last day for corrections. Clocks that have ended, or whose day no period fixes, do not change.
 */
export function standing(record: ClockRecord, period: PeriodDays): ClockRecord {
  const { clock, fixedDay: before, endedAt } = record
  const follows = followedBy(clock)
  if (!follows || before === null || endedAt !== null) return record
  const day = period[follows.day]
  return day === before || (follows.atLeast && day < before) ? record : { ...record, fixedDay: day }
}
