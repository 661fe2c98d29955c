import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActivityCategory, dayOf, type Text } from '@samop/shared'
import { packageFolder } from '../src/packageFolder.ts'

/** A usage period as programs store it, with every day. */
export interface Period {
  readonly label: string
  readonly fiscalYear: string
  readonly earningFrom: string
  readonly earningTo: string
  readonly usageFrom: string
  readonly usageTo: string
  readonly claimingFrom: string
  readonly claimingTo: string
  readonly correctionsUntil: string
}

interface Programs {
  readonly programs: readonly { readonly key: string; readonly name: string; readonly coopSharePercent: number }[]
  readonly periods: readonly Period[]
}

const dataFile = (name: string): unknown => JSON.parse(readFileSync(join(packageFolder, `data/${name}.json`), 'utf8'))

export const programsData = (): Programs => dataFile('programs') as Programs

export const activitiesData = () =>
  (dataFile('activities') as { activities: readonly { key: string; category: ActivityCategory; name: Text }[] })
    .activities

/**
 * The usage periods of the product's data, and further ones of the same shape around a moment: the one whose claiming period
 * is open, two before it and one after it.
 */
export const periodsAround = (now: Temporal.Instant): Period[] => {
  const today = dayOf(now, 'Europe/Stockholm')
  const open = indexOfOpen(today)
  const shaped = [-2, -1, 0, 1].map((step) => shapedPeriod(open + step))
  const stored = programsData().periods
  const known = new Set(stored.map(({ label }) => label))
  return [...stored, ...shaped.filter(({ label }) => !known.has(label))].toSorted((a, b) =>
    a.usageFrom < b.usageFrom ? -1 : 1,
  )
}

/** The index of the open half-year, counted from year 0; claiming opens on 16 February and 16 August. */
const indexOfOpen = (today: Temporal.PlainDate): number => {
  const { year } = today
  const opens = (month: number) => Temporal.PlainDate.compare(today, { year, month, day: 16 }) >= 0
  return year * 2 + (opens(8) ? 1 : opens(2) ? 0 : -1)
}

/** A period by the calendar of the domain (section 4), with fiscal years from July to June. */
const shapedPeriod = (index: number): Period => {
  const year = Math.floor(index / 2)
  const fiscalYear = `FY${String(year % 100).padStart(2, '0')}`
  return index % 2 === 0
    ? {
        label: `${fiscalYear} H1`,
        fiscalYear,
        earningFrom: `${year - 1}-07-01`,
        earningTo: `${year - 1}-12-31`,
        usageFrom: `${year}-01-01`,
        usageTo: `${year}-06-30`,
        claimingFrom: `${year}-02-16`,
        claimingTo: `${year}-08-15`,
        correctionsUntil: `${year}-09-30`,
      }
    : {
        label: `${fiscalYear} H2`,
        fiscalYear,
        earningFrom: `${year}-01-01`,
        earningTo: `${year}-06-30`,
        usageFrom: `${year}-07-01`,
        usageTo: `${year}-12-31`,
        claimingFrom: `${year}-08-16`,
        claimingTo: `${year + 1}-02-15`,
        correctionsUntil: `${year + 1}-03-31`,
      }
}
