import { clocks } from '@samop/shared'
import type { Clock, ClockState } from '../graphql/graphql.ts'
import { claimWords } from '../language/messages/claim.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'

export interface DeadlineValue {
  clock: Clock
  state: ClockState
  dueOn: string
  businessDaysLeft: number
  calendar: { timeZone: string }
}

export interface DeadlineText {
  /** "Due 25 Nov 2026", "Was due …". */
  due: string
  /** "2 business days left", "Paused: …", nothing once it is met. */
  left: string | null
}

/** A clock in words: the day, and how much is left in the unit it counts in. */
export function useDeadlineText(): (deadline: DeadlineValue) => DeadlineText {
  const text = useText()
  const format = useFormat()
  return (deadline) => {
    const day = format.day(deadline.dueOn)
    if (deadline.state === 'RUNNING') return { due: text(claimWords.due, { day }), left: leftOf(deadline) }
    if (deadline.state === 'PAUSED')
      return {
        due: text(claimWords.dueIfResumed, { day }),
        left: text(claimWords.businessDaysLeft, { count: deadline.businessDaysLeft }),
      }
    return { due: text(claimWords[deadline.state === 'MET' ? 'due' : 'wasDue'], { day }), left: null }
  }

  function leftOf({ clock, dueOn, businessDaysLeft, calendar }: DeadlineValue): string {
    if (clocks[clock].kind === 'BUSINESS_DAYS') return text(claimWords.businessDaysLeft, { count: businessDaysLeft })
    const today = Temporal.Now.plainDateISO(calendar.timeZone)
    const { days } = today.until(Temporal.PlainDate.from(dueOn), { largestUnit: 'day' })
    return text(claimWords.daysLeft, { count: Math.max(0, days) })
  }
}
