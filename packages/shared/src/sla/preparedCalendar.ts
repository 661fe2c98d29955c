import { type DayLike, startOfDay } from '../day/day.ts'
import type { Text } from '../language/language.ts'
import type { BusinessCalendar } from './businessCalendar.ts'
import { weekdays } from './weekdays.ts'

const dayLength = 86_400_000
const farthest = 3660
const manyDays = 20_000

/** A calendar made ready for counting: days are numbers from 1970-01-01 on, so that lists of claims stay cheap. */
export interface PreparedCalendar {
  readonly timeZone: string
  readonly weekend: ReadonlySet<number>
  readonly closed: ReadonlyMap<number, Text>
  readonly starts: Map<number, Temporal.Instant>
}

const known = new WeakMap<BusinessCalendar, PreparedCalendar>()

/** The calendar's lookup, made once for each calendar object. */
export function prepared(calendar: BusinessCalendar): PreparedCalendar {
  const before = known.get(calendar)
  if (before) return before
  const closed = new Map<number, Text>()
  for (const { on, reason } of calendar.closedDays) {
    const number = numberOf(on)
    if (!closed.has(number)) closed.set(number, reason)
  }
  const made = { timeZone: calendar.timeZone, weekend: new Set(calendar.weekend), closed, starts: new Map() }
  known.set(calendar, made)
  return made
}

/** The number of a day: days since 1970-01-01. */
export function numberOf(day: DayLike): number {
  const { year, month, day: date } = typeof day === 'string' ? Temporal.PlainDate.from(day) : day
  return Date.UTC(year, month - 1, date) / dayLength
}

/** The day of a number. */
export function dayOfNumber(number: number): Temporal.PlainDate {
  const date = new Date(number * dayLength)
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** The first moment of a day in the calendar's time zone. */
export function startOfNumber(calendar: PreparedCalendar, number: number): Temporal.Instant {
  const before = calendar.starts.get(number)
  if (before) return before
  const start = startOfDay(dayOfNumber(number), calendar.timeZone)
  if (calendar.starts.size >= manyDays) calendar.starts.clear()
  calendar.starts.set(number, start)
  return start
}

/** The number of the day it is in the calendar's time zone at a moment. */
export function numberAt(calendar: PreparedCalendar, moment: Temporal.Instant): number {
  const near = Math.floor(moment.epochMilliseconds / dayLength)
  for (let number = near + 1; number > near - 1; number -= 1) {
    if (Temporal.Instant.compare(startOfNumber(calendar, number), moment) <= 0) return number
  }
  return near - 1
}

/** The ISO weekday of a day's number. */
export function weekdayOfNumber(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function isOpenNumber(calendar: PreparedCalendar, number: number): boolean {
  return !calendar.weekend.has(weekdayOfNumber(number)) && !calendar.closed.has(number)
}

export function closedReasonOfNumber(calendar: PreparedCalendar, number: number): Text | null {
  const closed = calendar.closed.get(number)
  if (closed) return closed
  const weekday = weekdayOfNumber(number)
  if (!calendar.weekend.has(weekday)) return null
  const { en, sv } = weekdays[weekday - 1]!
  return { en: `Weekend (${en})`, sv: `Helg (${sv})` }
}

export function addToNumber(calendar: PreparedCalendar, from: number, count: number): number {
  let number = nextOpen(calendar, from, -1)
  for (let left = Math.abs(count); left > 0; left -= 1)
    number = nextOpen(calendar, number + Math.sign(count), Math.sign(count))
  return number
}

export function countBetween(calendar: PreparedCalendar, from: number, to: number): number {
  let count = 0
  for (let number = from + 1; number <= to; number += 1) if (isOpenNumber(calendar, number)) count += 1
  return count
}

/** The day itself when it is open, else the next open one in a direction. */
function nextOpen(calendar: PreparedCalendar, from: number, direction: number): number {
  for (let number = from; Math.abs(number - from) < farthest; number += direction)
    if (isOpenNumber(calendar, number)) return number
  throw new RangeError('The calendar has no open day within ten years')
}
