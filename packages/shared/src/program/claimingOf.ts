import type { PeriodDays } from '../claim/facts.ts'

/** Whether claims of a usage period can be submitted on a day: not yet, now, or no longer. Days are ISO strings. */
export function claimingOf(
  { claimingFrom, claimingTo }: Pick<PeriodDays, 'claimingFrom' | 'claimingTo'>,
  today: string,
): 'AHEAD' | 'OPEN' | 'OVER' {
  if (today < claimingFrom) return 'AHEAD'
  return today <= claimingTo ? 'OPEN' : 'OVER'
}
