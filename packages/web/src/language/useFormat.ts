import { locales } from '@samop/shared'
import { useLanguage } from './LanguageProvider.tsx'
import { todayIn } from './now.ts'

/** An amount as the API gives it: a decimal string with the currency's exponent. */
export interface MoneyValue {
  amount: string
  currency: string
}

export interface Format {
  /** `2026-11-24` → "24 Nov 2026", "24 nov. 2026". */
  day(day: string): string
  /** Without the year, for dense lists where the year is clear: "24 Nov". */
  shortDay(day: string): string
  /** Without the year where it is this one, for dense lists. */
  nearDay(day: string, today?: Temporal.PlainDate): string
  /** With the day of the week, for steps counted in days: "Tue 24 Nov". */
  weekday(day: string): string
  dayRange(from: string, to: string): string
  /** "Oct", or "Jan 2027" with its year. */
  month(day: string, withYear: boolean): string
  /** An RFC 3339 moment in the reader's time zone, without the year where it is this one: "24 Nov at 14:05". */
  moment(moment: string, today?: Temporal.PlainDate): string
  /** Only the time of what happened today, only the day of what is older, for dense lists: "14:05", "24 Nov". */
  shortMoment(moment: string, today?: Temporal.PlainDate): string
  time(moment: string): string
  /** A time zone by its name: "Central European Time". */
  zone(timeZone: string): string
  /** The same moment with its zone spelled out, for a tooltip. */
  momentWithZone(moment: string): string
  money(money: MoneyValue): string
  number(value: number): string
  /** 0.4 → "40%". */
  percent(share: number): string
  /** Days from today: "tomorrow", "in 3 days", "2 days ago". */
  relativeDay(day: string, today?: Temporal.PlainDate): string
  bytes(bytes: number): string
  list(items: readonly string[]): string
}

/** Writes dates, numbers and money as the language in use does. */
export function useFormat(): Format {
  return formatFor(locales[useLanguage().language])
}

const known = new Map<string, Format>()

/** One for each locale: a format of `Intl` costs as much as a small component, and a list has hundreds of amounts. */
export function formatFor(locale: string): Format {
  const format = known.get(locale) ?? makeFormat(locale)
  known.set(locale, format)
  return format
}

function makeFormat(locale: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options))
  const days = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const shortDays = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' })
  const months = dates({ month: 'short', timeZone: 'UTC' })
  const monthsOfYears = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' })
  const weekdays = dates({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  const beforeTime = lazy(() =>
    partOf(dates({ dateStyle: 'long', timeStyle: 'short' })(), 'literal', -2).replaceAll(' ', '\u00a0'),
  )
  const times = dates({ timeStyle: 'short' })
  const zoned = dates({ dateStyle: 'full', timeStyle: 'long' })
  const numbers = lazy(() => new Intl.NumberFormat(locale))
  const percents = lazy(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }))
  const relative = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const lists = lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const currencies = new Map<string, Intl.NumberFormat>()
  const currencyFormat = (currency: string) => {
    const format = currencies.get(currency) ?? new Intl.NumberFormat(locale, moneyStyle(currency))
    currencies.set(currency, format)
    return format
  }
  return {
    day: (day) => days().format(utcNoon(day)),
    shortDay: (day) => shortDays().format(utcNoon(day)),
    nearDay: (day, today = todayIn()) => (day.startsWith(`${today.year}-`) ? shortDays : days)().format(utcNoon(day)),
    weekday: (day) => weekdays().format(utcNoon(day)),
    dayRange: (from, to) => days().formatRange(utcNoon(from), utcNoon(to)),
    month: (day, withYear) => (withYear ? monthsOfYears : months)().format(utcNoon(day)),
    moment(moment, today) {
      return `${this.nearDay(dayOf(moment).toString(), today)}${beforeTime()}${this.time(moment)}`
    },
    shortMoment(moment, today = todayIn()) {
      const day = dayOf(moment)
      return day.equals(today) ? this.time(moment) : this.nearDay(day.toString(), today)
    },
    zone: (timeZone) => partOf(dates({ timeZone, timeZoneName: 'longGeneric' })(), 'timeZoneName', -1),
    time: (moment) => times().format(new Date(moment)),
    momentWithZone: (moment) => zoned().format(new Date(moment)),
    // The decimal string goes in as it is, so that it never becomes a float.
    money: ({ amount, currency }) => currencyFormat(currency).format(amount as Intl.StringNumericLiteral),
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    relativeDay: (day, today = todayIn()) =>
      relative().format(today.until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days, 'day'),
    bytes: (bytes) => bytesIn(locale, bytes),
    list: (items) => lists().format(items),
  }
}

/** Made when it is first needed. */
function lazy<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** One part of what a format writes, counted from its end among its kind. */
function partOf(format: Intl.DateTimeFormat, kind: Intl.DateTimeFormatPartTypes, place: number): string {
  const parts = format.formatToParts().filter(({ type }) => type === kind)
  return parts.at(place)?.value ?? ''
}

function moneyStyle(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: 'code' }
}

/** The day of a moment where the reader is. */
function dayOf(moment: string): Temporal.PlainDate {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
}

function utcNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** In steps of 1024, like the limit on a file's size. */
function bytesIn(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10))
  const options = {
    style: 'unit',
    unit: units[step],
    // Only the long form has a plural: "5 bytes".
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  } as const
  return new Intl.NumberFormat(locale, options).format(bytes / 1024 ** step)
}
