import { compareDays, type DayLike } from '../day/day.ts'
import type { Text } from '../language/language.ts'
import { dayOfNumber, numberOf } from './calendarDays.ts'
import { addToNumber, countBetween, prepared } from './preparedCalendar.ts'

/** The working days of a validation team (domain, section 3). JSON-safe: this is also how it is stored. */
export interface BusinessCalendar {
  readonly name: string
  /** Which version of the program's calendar it is; absent in what was stored before versions were kept. */
  readonly version?: number
  readonly timeZone: string
  /** ISO weekdays that are closed: 1 Monday … 7 Sunday. */
  readonly weekend: readonly number[]
  /** Holidays and the team's own closed days, `on` as `2026-12-25`; pages show the first reason for a day. */
  readonly closedDays: readonly ClosedDay[]
}

export interface ClosedDay {
  readonly on: string
  readonly reason: Text
}

/**
 * The day that is `count` business days after a day (before it, when negative). A closed day counts as the open day
 * before it, so the answer is always open; zero gives that open day. Throws a RangeError when no weekday is open.
 */
export function addBusinessDays(calendar: BusinessCalendar, day: DayLike, count: number): Temporal.PlainDate {
  return dayOfNumber(addToNumber(prepared(calendar), numberOf(day), count))
}

/** How many open days come after `from` up to and including `to`; 0 when `to` is not later. */
export function businessDaysBetween(calendar: BusinessCalendar, from: DayLike, to: DayLike): number {
  return compareDays(from, to) >= 0 ? 0 : countBetween(prepared(calendar), numberOf(from), numberOf(to))
}
