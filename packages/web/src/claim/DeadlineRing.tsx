import type { ClaimDeadlineFragment } from '../graphql/graphql.ts'
import { todayIn } from '../language/now.ts'
import { type DeadlineTone, isOver } from '../language/useDeadlineText.ts'
import css from './DeadlineRing.module.css'

const radius = 19
const round = 2 * Math.PI * radius

export interface DeadlineRingProps {
  deadline: Pick<ClaimDeadlineFragment, 'clock' | 'state' | 'startedOn' | 'dueOn' | 'calendar'>
  tone: DeadlineTone
}

/** How much of a clock's time is left, as a ring. The words beside it say the same. */
export function DeadlineRing({ deadline, tone }: DeadlineRingProps) {
  const left = shareLeft(deadline)
  return (
    <svg aria-hidden width="44" height="44" viewBox="0 0 44 44" className={css[tone]}>
      <circle className={css['track']} cx="22" cy="22" r={radius} />
      {left > 0 && (
        <circle
          className={deadline.state === 'PAUSED' ? css['paused'] : css['left']}
          cx="22"
          cy="22"
          r={radius}
          strokeDasharray={`${left * round} ${round}`}
          transform="rotate(-90 22 22)"
        />
      )}
      <path className={css['sign']} d={signs[signOf(deadline)]} />
    </svg>
  )
}

const signs = {
  running: 'M22 13.5V22l5.5 3.5',
  paused: 'M18.5 16v12M25.5 16v12',
  met: 'm15.5 22.5 4.5 4.5 9-9.5',
  over: 'M15.5 22h13',
  late: 'M22 13.5v10.5M22 29v.2',
}

function signOf({ clock, state }: DeadlineRingProps['deadline']): keyof typeof signs {
  if (state === 'MISSED') return isOver({ clock, state }) ? 'over' : 'late'
  return state === 'MET' ? 'met' : state === 'PAUSED' ? 'paused' : 'running'
}

function shareLeft({ state, startedOn, dueOn, calendar }: DeadlineRingProps['deadline']): number {
  if (state === 'MISSED') return 1
  if (state === 'MET') return 0
  const until = (from: Temporal.PlainDate) => from.until(dueOn, { largestUnit: 'day' }).days + 1
  const whole = until(Temporal.PlainDate.from(startedOn))
  return Math.min(1, Math.max(0.03, until(todayIn(calendar.timeZone)) / whole))
}
