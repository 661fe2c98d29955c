import type { ClosedDay, Language } from '@samop/shared'
import Holidays, { type HolidaysTypes } from 'date-holidays'

/** A country or region without known holidays; its message says what would be right. */
export class UnknownPlaceError extends Error {
  readonly place: 'country' | 'region'

  constructor(place: 'country' | 'region', message: string) {
    super(message)
    this.place = place
  }
}

/** The types of holiday that close a team; the Swedish midsommarafton, julafton and nyårsafton are `bank`. */
const closing: readonly HolidaysTypes.HolidayType[] = ['public', 'bank']

/** A day that the holiday library knows; only public and bank holidays close a team. */
export interface Holiday extends ClosedDay {
  readonly type: HolidaysTypes.HolidayType
  readonly closes: boolean
}

/**
 * The public and bank holidays of a country (ISO 3166-1, "SE") and region (the part after it in ISO 3166-2, "BY" for
 * Bavaria), first and last year included, in order. Throws an UnknownPlaceError for an unknown country or region.
 */
export function closedDaysOf(country: string, region: string | null, fromYear: number, toYear: number): ClosedDay[] {
  return holidaysOf(country, region, fromYear, toYear)
    .filter(({ closes }) => closes)
    .map(({ on, reason }) => ({ on, reason }))
}

/** Every day of the library, also those that leave a team open. Each date comes once; a closing holiday takes precedence. */
export function holidaysOf(country: string, region: string | null, fromYear: number, toYear: number): Holiday[] {
  const english = holidaysIn(country, region, ['en', 'sv'])
  const swedish = holidaysIn(country, region, ['sv', 'en'])
  const days = new Map<string, Holiday>()
  // The year before as well: a holiday of several days can reach over New Year.
  for (let year = fromYear - 1; year <= toYear; year += 1) {
    const inSwedish = new Map(swedish.getHolidays(year).map((holiday) => [keyOf(holiday), holiday]))
    for (const holiday of english.getHolidays(year)) {
      const { type } = holiday
      const closes = closing.includes(type)
      const reason = { en: nameOf(holiday, 'en'), sv: nameOf(inSwedish.get(keyOf(holiday)) ?? holiday, 'sv') }
      for (const on of datesOf(holiday)) {
        const known = days.get(on)
        if (!known || (closes && !known.closes)) days.set(on, { on, reason, type, closes })
      }
    }
  }
  return [...days.values()]
    .filter(({ on }) => Number(on.slice(0, 4)) >= fromYear && Number(on.slice(0, 4)) <= toYear)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

function holidaysIn(country: string, region: string | null, languages: Language[]): Holidays {
  const all = new Holidays()
  if (!(country in all.getCountries()))
    throw new UnknownPlaceError('country', `must be a country whose holidays are known; “${country}” is none.`)
  if (region === null) return new Holidays(country, { languages })
  if (!(region in (all.getStates(country) ?? {})))
    throw new UnknownPlaceError('region', `must be a region of ${country}; “${region}” is none.`)
  return new Holidays(country, region, { languages })
}

function keyOf(holiday: HolidaysTypes.Holiday): string {
  return `${holiday.date} ${holiday.rule}`
}

/** Every date of the holiday. One that begins at noon closes its whole day, because days are open or closed as a whole. */
function datesOf(holiday: HolidaysTypes.Holiday): string[] {
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10))
  const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000))
  return Array.from({ length: days }, (_, index) => first.add({ days: index }).toString())
}

function nameOf(holiday: HolidaysTypes.Holiday, language: Language): string {
  const name = language === 'sv' ? inSwedishWords(holiday) : holiday.name
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** Mends the library's Swedish: it says "första maj" for a labour day on any date, and has no word for a substitute day. */
function inSwedishWords({ name, date }: HolidaysTypes.Holiday): string {
  const words = name.replace('(substitute day)', '(ersättningsdag)')
  return date.slice(5, 10) === '05-01' ? words : words.replace(/^första maj/, 'arbetets dag')
}
