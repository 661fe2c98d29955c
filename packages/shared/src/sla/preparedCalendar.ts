import type { Text } from '../language/language.ts'
import type { BusinessCalendar } from './businessCalendar.ts'
import { CalendarDays, numberOf } from './calendarDays.ts'
import { type OpenDays, openDaysOf, weekdayOfNumber } from './openDays.ts'
import { weekdays } from './weekdays.ts'

/** A calendar made ready for counting: days are numbers from 1970-01-01 on, so that lists of claims stay cheap. */
export interface PreparedCalendar {
  readonly timeZone: string
  readonly weekend: ReadonlySet<number>
  readonly closed: ReadonlyMap<number, Text>
  readonly open: OpenDays
  readonly days: CalendarDays
}

const known = new WeakMap<BusinessCalendar, PreparedCalendar>()
const zones = new Map<string, CalendarDays>()

/** The calendar's lookup, made once for each calendar object. */
export function prepared(calendar: BusinessCalendar): PreparedCalendar {
  const before = known.get(calendar)
  if (before) return before
  const { timeZone } = calendar
  const closed = new Map<number, Text>()
  for (const { on, reason } of calendar.closedDays) {
    const number = numberOf(on)
    if (!closed.has(number)) closed.set(number, reason)
  }
  const weekend = new Set(calendar.weekend)
  const days = zones.get(timeZone) ?? new CalendarDays(timeZone)
  zones.set(timeZone, days)
  const made = { timeZone, weekend, closed, open: openDaysOf(weekend, closed.keys()), days }
  known.set(calendar, made)
  return made
}

export function isOpenNumber({ weekend, closed }: PreparedCalendar, number: number): boolean {
  return !weekend.has(weekdayOfNumber(number)) && !closed.has(number)
}

export function closedReasonOfNumber(calendar: PreparedCalendar, number: number): Text | null {
  const closed = calendar.closed.get(number)
  if (closed) return closed
  const weekday = weekdayOfNumber(number)
  if (!calendar.weekend.has(weekday)) return null
  const { en, sv } = weekdays[weekday - 1]!
  return { en: `Weekend (${en})`, sv: `Helg (${sv})` }
}

/** The open day that is `count` open days after a day, or before it; a closed day counts as the open day before it. */
export function addToNumber({ open }: PreparedCalendar, from: number, count: number): number {
  return open.at(open.placeOf(from) + count)
}

/** How many open days come after `from` up to and including `to`. */
export function countBetween({ open }: PreparedCalendar, from: number, to: number): number {
  return Math.max(0, open.placeOf(to) - open.placeOf(from))
}
