import type { PeriodDays } from '../claim/facts.ts'
import type { ClockRecord } from './clockRecord.ts'
import type { ClockKey } from './clocks.ts'

/** The day that a usage period gives a clock, which may have been given another one before. */
const days: Partial<Record<ClockKey, (period: PeriodDays, before: string) => string>> = {
  SUBMIT: ({ claimingTo }) => claimingTo,
  // never earlier than the partner was told
  ANSWER: ({ correctionsUntil }, before) => (correctionsUntil > before ? correctionsUntil : before),
}

/**
 * A clock's record as the days of its usage period put it now: a draft can be submitted until the closing day, an answer
 * may come until the last day for corrections. What has ended, and what is not fixed by a period, stays as it is.
 */
export function standing(record: ClockRecord, period: PeriodDays): ClockRecord {
  const { clock, fixedDay: before, endedAt } = record
  if (before === null || endedAt !== null) return record
  const fixedDay = days[clock]?.(period, before) ?? before
  return fixedDay === before ? record : { ...record, fixedDay }
}
