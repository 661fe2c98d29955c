import type { BusinessCalendar, ClosedDay } from '@samop/shared'
import { z } from 'zod'
import { badInput } from '../errors.ts'
import { closedDaysOf, UnknownPlaceError } from '../sla/holidays.ts'
import { weekendOf } from '../sla/weekendOf.ts'
import { country, day, shortText } from '../validated.ts'

/** Holidays are stored from the first year of the programs up to this many years ahead. */
const firstYear = 2018
const yearsAhead = 10

/** An IANA time zone name, old or new, in its usual spelling; null for a text that is none, such as +01:00. */
const timeZoneNamed = (name: string): string | null => {
  if (!/^[A-Za-z]/.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
}

export const calendarSchema = z.object({
  name: shortText(),
  timeZone: z
    .string('must be a text.')
    .transform(timeZoneNamed)
    .pipe(z.string('must be a time zone such as Europe/Stockholm.')),
  country,
  /** The part after the country in ISO 3166-2, such as BY for Bavaria. */
  region: z.string().nullable().default(null),
  /** ISO weekdays: 1 Monday … 7 Sunday; absent = those of the country. */
  weekend: z.array(z.int().min(1).max(7)).max(6, 'must leave a weekday open.').optional(),
  /** The team's own closed days besides the holidays; their reasons take precedence. */
  closedDays: z
    .array(
      z.object({ on: day, reason: z.object({ en: shortText(), sv: shortText() }) }),
      'must be a JSON list of days.',
    )
    .default([]),
  /** Holidays on which the team works. */
  openDays: z.array(day, 'must be a JSON list of days.').default([]),
})

export type CalendarInput = z.input<typeof calendarSchema>

/** The calendar as it is stored, with the public and bank holidays of its country and region. */
export const calendarFrom = (
  {
    name,
    timeZone,
    country,
    region,
    weekend = weekendOf(country),
    closedDays,
    openDays,
  }: z.output<typeof calendarSchema>,
  now: Temporal.Instant,
): BusinessCalendar => {
  const own = new Set([...closedDays.map(({ on }) => on), ...openDays])
  const lastYear = now.toZonedDateTimeISO(timeZone).year + yearsAhead
  const holidays = holidaysOf(country, region, lastYear).filter(({ on }) => !own.has(on))
  return {
    name,
    timeZone,
    weekend,
    closedDays: [...holidays, ...closedDays].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

/** Cached, because twenty years take a tenth of a second to compute and many programs share a country. */
const known = new Map<string, ClosedDay[]>()

const holidaysOf = (country: string, region: string | null, lastYear: number): ClosedDay[] => {
  const key = `${country} ${region} ${lastYear}`
  try {
    const days = known.get(key) ?? closedDaysOf(country, region, firstYear, lastYear)
    known.set(key, days)
    return days
  } catch (error) {
    if (error instanceof UnknownPlaceError) throw badInput(`input.calendar.${error.place}`, error.message)
    throw error
  }
}
