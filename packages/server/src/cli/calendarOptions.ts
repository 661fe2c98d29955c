import { readFile } from 'node:fs/promises'
import { weekdays } from '@samop/shared'
import type { Command } from 'commander'
import type { ZodType } from 'zod'
import { type CalendarInput, calendarSchema } from '../program/calendarFrom.ts'
import { CommandError } from './explained.ts'

export interface CalendarOptions {
  readonly calendar: string
  readonly country: string
  readonly region?: string
  readonly timeZone: string
  readonly weekend?: string
  readonly closedDays?: string
  readonly openDays?: string
  readonly reason?: string
}

/** Adds the options that describe the validation team's calendar, the same for every command. */
export const withCalendar = (command: Command): Command =>
  command
    .option('--calendar <name>', 'name of the validation team’s calendar', 'Sweden')
    .option('--country <code>', 'whose public and bank holidays close it, ISO 3166', 'SE')
    .option('--region <code>', 'region of the country, such as BY of DE')
    .option('--time-zone <zone>', 'time zone its days belong to', 'Europe/Stockholm')
    .option('--weekend <days>', 'its closed weekdays, such as "friday,saturday"; the country’s without')
    .option(
      '--closed-days <file>',
      'JSON of further closed days: [{ "on": "2026-12-23", "reason": { "en": …, "sv": … } }]',
    )
    .option('--open-days <file>', 'JSON of days it works on though they are holidays: ["2026-06-16"]')

/** The calendar that the options describe, with the contents of the named files. */
export const calendarInput = async (options: CalendarOptions): Promise<CalendarInput> => {
  const { calendar: name, country, region, timeZone, weekend, closedDays, openDays } = options
  const { shape } = calendarSchema
  return {
    name,
    country,
    timeZone,
    ...(region && { region }),
    ...(weekend !== undefined && { weekend: weekendIn(weekend) }),
    closedDays: closedDays === undefined ? [] : await daysIn(shape.closedDays, '--closed-days', closedDays),
    openDays: openDays === undefined ? [] : await daysIn(shape.openDays, '--open-days', openDays),
  }
}

const names = weekdays.map(({ en }) => en.toLowerCase())

const weekendIn = (text: string): number[] =>
  text.split(',').map((word) => {
    const index = names.indexOf(word.trim().toLowerCase())
    if (index === -1) throw new CommandError(`--weekend: “${word.trim()}” is no weekday; give some of ${names.join()}`)
    return index + 1
  })

const daysIn = async <Days>(schema: ZodType<Days>, option: string, file: string): Promise<Days> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandError(`${option} ${file} cannot be read: ${error.message}`)
  })
  const read = schema.safeParse(asJson(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new CommandError(`${option} ${file}: ${[...(issue?.path ?? []), ''].join(' ')}${issue?.message}`)
}

/** Null when the text is no JSON; the schema then refuses it as a list of days. */
const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
