import { weekdays } from '@samop/shared'
import { calendarFrom, calendarSchema } from '../program/calendarFrom.ts'
import { holidaysOf } from '../sla/holidays.ts'
import { validated } from '../validated.ts'
import { type CalendarOptions, calendarInput } from './calendarOptions.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

/**
 * Prints a year of a calendar as it would be loaded, for people to check: each special day, whether the team works on it,
 * and which source says so. It does not list weekends.
 */
export const showCalendar = async ({ year: text, ...options }: CalendarOptions & { year: string }): Promise<void> => {
  const year = Number(text)
  if (!/^\d{4}$/.test(text)) throw new CommandError(`--year ${text} is no year; give one such as 2027`)
  const input = validated(calendarSchema, await calendarInput(options), 'input.calendar')
  const { country, region } = input
  const calendar = calendarFrom(
    input,
    Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC').toInstant(),
  )
  const closed = new Map(calendar.closedDays.map(({ on, reason }) => [on, reason.en]))
  const known = new Map(holidaysOf(country, region, year, year).map((holiday) => [holiday.on, holiday]))
  const own = new Map(input.closedDays.map(({ on }) => [on, '--closed-days']))
  const open = new Map(input.openDays.map((on) => [on, '--open-days']))
  const days = [...new Set([...closed.keys(), ...known.keys(), ...open.keys()])]
    .filter((on) => on.startsWith(`${text}-`))
    .toSorted()

  say(`${calendar.name}, ${text}: ${calendar.timeZone}, closed on ${calendar.weekend.map(nameOf).join(' and ')}`)
  for (const on of days) {
    const weekday = Temporal.PlainDate.from(on).dayOfWeek
    const holiday = known.get(on)
    const isOpen = !closed.has(on) && !calendar.weekend.includes(weekday)
    const name = closed.get(on) ?? holiday?.reason.en ?? ''
    const library = holiday ? `date-holidays ${region ? `${country}-${region}` : country}: ${holiday.type}` : ''
    const source = own.get(on) ?? open.get(on) ?? library
    say(`${on} ${nameOf(weekday).slice(0, 3)}  ${isOpen ? 'open  ' : 'closed'}  ${name}  (${source})`)
  }
  say(
    'Look at each day: libraries of holidays are wrong for some countries. --closed-days and --open-days put it right.',
  )
}

const nameOf = (weekday: number) => weekdays[weekday - 1]!.en
