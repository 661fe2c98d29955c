import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { weekdays } from '@samop/shared'
import { packageFolder } from '../packageFolder.ts'
import { saveActivities, type SaveActivitiesInput } from '../program/saveActivities.ts'
import { savePeriods, type SavePeriodsInput } from '../program/savePeriods.ts'
import { saveProgram, type SaveProgramInput } from '../program/saveProgram.ts'
import type { Services } from '../services.ts'
import { followClocks } from '../sla/followClocks.ts'
import { weekendOf } from '../sla/weekendOf.ts'
import { type CalendarOptions, calendarInput } from './calendarOptions.ts'
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
  JSON.parse(await readFile(join(packageFolder, `data/${name}.json`), 'utf8')) as Data

export const loadPrograms = async (services: Services, options: CalendarOptions): Promise<void> => {
  const calendar = await calendarInput(options)
  const { programs, periods } = await programData()
  for (const program of programs) {
    const saved = await carryOut(services, saveProgram, {
      ...program,
      calendar,
      ...(options.reason && { reason: options.reason }),
    })
    await carryOut(services, savePeriods, { programId: saved.programId, periods })
    say(`${program.key.padEnd(22)} ${program.name}`)
  }
  const moved = await followClocks(services)
  const { fiscalYear, activities } = await activityData()
  await carryOut(services, saveActivities, { fiscalYear, activities })
  say(
    `${programs.length} programs with ${periods.map(({ label }) => label).join(', ')}; ${activities.length} activities as of ${fiscalYear}`,
  )
  if (moved > 0) say(`${moved} deadlines of claims moved with the days of their periods and calendars`)
  const { country, region, timeZone, closedDays = [], openDays = [], weekend = weekendOf(country) } = calendar
  const own = [
    ...(closedDays.length > 0 ? [`${closedDays.length} closed days of its own`] : []),
    ...(openDays.length > 0 ? [`${openDays.length} of them open`] : []),
  ]
  const holidays = [`holidays of ${region ? `${country}-${region}` : country}`, ...own].join(' and ')
  const closed = weekend.map((day) => weekdays[day - 1]!.en).join(' and ')
  say(`Calendar "${calendar.name}": ${timeZone}, closed on ${closed}, ${holidays}`)
  say('Look at its days with “samop calendar show”: libraries of holidays are wrong for some countries')
}
