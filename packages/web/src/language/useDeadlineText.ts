import { clocks, isOutside } from '@samop/shared'
import type { Clock, ClockState, Side } from '../graphql/graphql.ts'
import { claimWords } from './messages/claim.ts'
import { todayIn } from './now.ts'
import { useFormat } from './useFormat.ts'
import { useText } from './useText.ts'

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
  /** The same for use beside the clock's name: only the day where the name already says "last day to". */
  dueNamed: string
  /** "2 business days left", "Paused: …"; null once the clock is met or missed. */
  left: string | null
  /** When the last day ends by the reader's clock, where that is not midnight; null otherwise. */
  endsHere: string | null
}

/** A clock in words: the due day, and how much is left in the clock's own unit. */
export function useDeadlineText(): (deadline: DeadlineValue) => DeadlineText {
  const text = useText()
  const format = useFormat()
  return (deadline) => {
    const due = dueOf(deadline)
    const saysItself = clocks[deadline.clock].kind !== 'BUSINESS_DAYS' && deadline.state !== 'MISSED'
    return {
      due,
      dueNamed: saysItself ? format.day(deadline.dueOn) : due,
      left: leftOf(deadline),
      endsHere: endOf(deadline),
    }
  }

  function dueOf({ clock, state, dueOn }: DeadlineValue): string {
    const day = format.day(dueOn)
    if (state === 'PAUSED') return text(claimWords.dueIfResumed, { day })
    if (state !== 'MISSED') return text(claimWords.due, { day })
    if (isWindow(clock)) return text(claimWords.ended, { day })
    return text(isOutside(clock) ? claimWords.lastDayWas : claimWords.wasDue, { day })
  }

  function leftOf({ clock, state, dueOn, businessDaysLeft, calendar }: DeadlineValue): string | null {
    if (state === 'MET' || state === 'MISSED') return null
    if (state === 'PAUSED' || clocks[clock].kind === 'BUSINESS_DAYS')
      return text(claimWords.businessDaysLeft, { count: businessDaysLeft })
    const today = todayIn(calendar.timeZone)
    const { days } = today.until(Temporal.PlainDate.from(dueOn), { largestUnit: 'day' })
    return text(claimWords.daysLeft, { count: Math.max(0, days) })
  }

  function endOf({ state, dueOn, calendar }: DeadlineValue): string | null {
    const next = Temporal.PlainDate.from(dueOn).add({ days: 1 })
    const end = next.toZonedDateTime(calendar.timeZone)
    if (state !== 'RUNNING' || next.toZonedDateTime(Temporal.Now.timeZoneId()).toInstant().equals(end.toInstant()))
      return null
    return text(claimWords.endsHere, { moment: format.moment(end.toInstant().toString()) })
  }
}

/** A window that closes: running out is nobody's failure. */
export const isWindow = (clock: Clock): boolean => clocks[clock].missed === null || clocks[clock].kind === 'FIXED_DAY'

/** The day has passed, but nobody is known to have failed: a window has closed, or money moves outside of the product. */
export function isOver({ clock, state }: Pick<DeadlineValue, 'clock' | 'state'>): boolean {
  return state === 'MISSED' && (isWindow(clock) || isOutside(clock))
}

/** How loud a clock is for a reader: red for what is the reader's and late, amber for what is the reader's and near. */
export type DeadlineTone = 'calm' | 'near' | 'late'

export function toneOf(
  deadline: Pick<DeadlineValue, 'clock' | 'state' | 'businessDaysLeft'>,
  side: Side,
): DeadlineTone {
  if (clocks[deadline.clock].turn !== side || !isUrgent(deadline)) return 'calm'
  return deadline.state === 'MISSED' ? 'late' : 'near'
}

/** Whether at most one business day is left, or the clock is missed. */
export function isUrgent(deadline: Pick<DeadlineValue, 'clock' | 'state' | 'businessDaysLeft'>): boolean {
  if (deadline.state === 'MISSED') return !isOver(deadline)
  return deadline.state === 'RUNNING' && deadline.businessDaysLeft <= 1
}
