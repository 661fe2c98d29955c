import { readFile } from 'node:fs/promises'
import type { ClosedDay } from '@samop/shared'
import { calendarSchema } from '../program/calendarFrom.ts'
import { saveActivities, type SaveActivitiesInput } from '../program/saveActivities.ts'
import { savePeriods, type SavePeriodsInput } from '../program/savePeriods.ts'
import { saveProgram, type SaveProgramInput } from '../program/saveProgram.ts'
import type { Services } from '../services.ts'
import { followCalendars } from '../sla/followCalendars.ts'
import { followPeriods } from '../sla/followPeriods.ts'
import { CommandError } from './explained.ts'
import { carryOut } from './carryOut.ts'
import { say } from './terminal.ts'

interface ProgramData {
  readonly programs: readonly Omit<SaveProgramInput, 'calendar'>[]
  readonly periods: SavePeriodsInput['periods']
}

/** The programs, usage periods and activities that come with the product. */
export const programData = (): Promise<ProgramData> => dataOf('programs')
export const activityData = (): Promise<SaveActivitiesInput> => dataOf('activities')

const dataOf = async <Data>(name: string): Promise<Data> =>
  JSON.parse(await readFile(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')) as Data

interface CalendarOptions {
  readonly calendar: string
  readonly country: string
  readonly region?: string
  readonly timeZone: string
  /** A file of closed days beside the holidays. */
  readonly closedDays?: string
}

export const loadPrograms = async (
  services: Services,
  { calendar: name, country, region, timeZone, closedDays: file }: CalendarOptions,
): Promise<void> => {
  const closedDays = file === undefined ? [] : await closedDaysIn(file)
  const { programs, periods } = await programData()
  for (const program of programs) {
    const saved = await carryOut(services, saveProgram, {
      ...program,
      calendar: { name, country, timeZone, closedDays, ...(region && { region }) },
    })
    await carryOut(services, savePeriods, { programId: saved.programId, periods })
    say(`${program.key.padEnd(22)} ${program.name}`)
  }
  const moved = (await followPeriods(services)) + (await followCalendars(services))
  const { fiscalYear, activities } = await activityData()
  await carryOut(services, saveActivities, { fiscalYear, activities })
  say(
    `${programs.length} programs with ${periods.map(({ label }) => label).join(', ')}; ${activities.length} activities as of ${fiscalYear}`,
  )
  if (moved > 0) say(`${moved} deadlines of claims moved with the days of their periods and calendars`)
  const own = closedDays.length === 0 ? '' : ` and ${closedDays.length} closed days of its own`
  say(`Calendar "${name}": ${timeZone}, holidays of ${region ? `${country}-${region}` : country}${own}`)
}

const closedDaysIn = async (file: string): Promise<ClosedDay[]> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandError(`--closed-days ${file} cannot be read: ${error.message}`)
  })
  const read = calendarSchema.shape.closedDays.safeParse(asJson(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new CommandError(`--closed-days ${file}: ${[...(issue?.path ?? []), ''].join(' ')}${issue?.message}`)
}

/** Null where it is none: then it is no list of days either. */
const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
