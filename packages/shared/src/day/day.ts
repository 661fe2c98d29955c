/** A day, or its text `2026-11-23`. */
export type DayLike = Temporal.PlainDate | string

/** Reads `2026-11-23` and nothing else; throws a RangeError that names the text. */
export function parseDay(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError(`“${text}” is not a day: write it as 2026-11-23`)
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    throw new RangeError(`“${text}” is not a day of the calendar`)
  }
}

/** The day it is in a time zone at a moment. */
export function dayOf(moment: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(timeZone).toPlainDate()
}

/** The first moment of a day in a time zone: midnight, or the first moment after a clock change that skips midnight. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone }).toInstant()
}

/** Below, at or above zero as `a` is before, equal to or after `b`. */
export function compareDays(a: DayLike, b: DayLike): number {
  return Temporal.PlainDate.compare(a, b)
}
