import { useMemo } from 'react'
import { todayIn } from '../language/now.ts'
import { useSearchParams } from '../router/useSearchParams.ts'
import { type Days, type Period, periodKeys, periods } from './periods.ts'

export interface ChosenPeriod {
  /** Null when the person chose their own days. */
  period: Period | null
  days: Days
  choose: (period: Period) => void
  chooseDays: (days: Days) => void
}

/** The period in the address; this month when it has none. */
export function usePeriod(): ChosenPeriod {
  const [parameters, setParameters] = useSearchParams()
  const today = todayIn().toString()
  const named = periodKeys.find((key) => key === parameters.get('period'))
  const from = dayOf(parameters.get('from'))
  const to = dayOf(parameters.get('to'))
  const period = named ?? (from && to ? null : 'this-month')
  const days = useMemo(
    () => (period ? periods[period].days(Temporal.PlainDate.from(today)) : { from: from ?? today, to: to ?? today }),
    [period, from, to, today],
  )
  return {
    period,
    days,
    choose: (next) => setParameters({ period: next }),
    // Changing a day adds no step for the browser's back button; switching to own days does.
    chooseDays: (next) => setParameters({ ...next }, { replace: period === null }),
  }
}

function dayOf(text: string | null): string | null {
  try {
    return text && Temporal.PlainDate.from(text).toString()
  } catch {
    return null
  }
}
