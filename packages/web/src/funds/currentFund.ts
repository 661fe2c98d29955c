import { claimingOf } from '@samop/shared'

export interface PeriodDays {
  usageFrom: string
  usageTo: string
  claimingFrom: string
  claimingTo: string
}

/** The fund whose period is used now; else the one that can be claimed for longest still; else the latest. */
export function currentFund<Fund extends { usagePeriod: PeriodDays }>(
  funds: readonly Fund[],
  today: string,
): Fund | undefined {
  const byUse = latestFirst(funds)
  return (
    byUse.find(({ usagePeriod: period }) => period.usageFrom <= today && today <= period.usageTo) ??
    byUse.find(({ usagePeriod: period }) => period.usageFrom <= today && claimingOf(period, today) !== 'OVER') ??
    byUse[0]
  )
}

/** The latest period first. */
export function latestFirst<Fund extends { usagePeriod: { usageFrom: string } }>(funds: readonly Fund[]): Fund[] {
  return funds.toSorted((a, b) => (a.usagePeriod.usageFrom < b.usagePeriod.usageFrom ? 1 : -1))
}
