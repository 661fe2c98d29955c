import { claimingOf, latestFirst } from '@samop/shared'

export interface PeriodDays {
  usageFrom: string
  usageTo: string
  claimingFrom: string
  claimingTo: string
}

/** The fund whose usage period is running; else the latest begun one that can still be claimed; else the latest. */
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
