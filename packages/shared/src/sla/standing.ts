import type { PeriodDays } from '../claim/facts.ts'
import type { ClockRecord } from './clockRecord.ts'
import type { ClockKey } from './clocks.ts'

/** The day that a usage period gives a clock; `before` is the day it had. */
const days: Partial<Record<ClockKey, (period: PeriodDays, before: string) => string>> = {
  SUBMIT: ({ claimingTo }) => claimingTo,
  // Never earlier than the day the partner was told.
  ANSWER: ({ correctionsUntil }, before) => (correctionsUntil > before ? correctionsUntil : before),
}

/**
 * A clock's record with the present days of its usage period: a draft can be submitted until the closing day, an answer
 * may come until the last day for corrections. Clocks that have ended, or whose day no period fixes, do not change.
 */
export function standing(record: ClockRecord, period: PeriodDays): ClockRecord {
  const { clock, fixedDay: before, endedAt } = record
  if (before === null || endedAt !== null) return record
  const fixedDay = days[clock]?.(period, before) ?? before
  return fixedDay === before ? record : { ...record, fixedDay }
}
