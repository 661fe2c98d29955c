import { type DayLike, startOfDay } from '../day/day.ts'

/** A day of a time zone. */
export interface CalendarDay {
  readonly on: Temporal.PlainDate
  /** Its first moment. */
  readonly startsAt: Temporal.Instant
  /** The same in milliseconds since 1970, which compare far faster. */
  readonly startsMs: number
}

const dayLength = 86_400_000
const manyDays = 20_000

/** The days of one time zone by their numbers, each made once: that costs more than the rest of a deadline. */
export class CalendarDays {
  readonly #timeZone: string
  readonly #made = new Map<number, CalendarDay>()

  constructor(timeZone: string) {
    this.#timeZone = timeZone
  }

  day(number: number): CalendarDay {
    const before = this.#made.get(number)
    if (before) return before
    const on = dayOfNumber(number)
    const startsAt = startOfDay(on, this.#timeZone)
    if (this.#made.size >= manyDays) this.#made.clear()
    const day = { on, startsAt, startsMs: startsAt.epochMilliseconds }
    this.#made.set(number, day)
    return day
  }

  /** The number of the day that a moment, in milliseconds since 1970, belongs to. */
  numberAt(moment: number): number {
    const near = Math.floor(moment / dayLength)
    for (let number = near + 1; number > near - 1; number -= 1) if (this.day(number).startsMs <= moment) return number
    return near - 1
  }
}

/** The number of a day: days since 1970-01-01. */
export function numberOf(day: DayLike): number {
  const { year, month, day: date } = typeof day === 'string' ? Temporal.PlainDate.from(day) : day
  return Date.UTC(year, month - 1, date) / dayLength
}

export function dayOfNumber(number: number): Temporal.PlainDate {
  const date = new Date(number * dayLength)
  return new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
