import type { Change } from '../write.ts'
import type { Deadline } from './Deadline.ts'
import type { Living } from './Living.ts'
import { keep } from './moveClocks.ts'

/** Moves a running deadline to the day of its present period and calendar; History records a changed day. */
export const moveDeadline = (change: Change, living: Living, deadline: Deadline): void => {
  const { clock, dueOn: before } = deadline
  const { dueOn: due } = keep(deadline, living.standing(deadline.record), living.calendar, change.now)
  living.follow(deadline, due !== before)
  if (due !== before) change.record(living.subject(), { kind: 'DEADLINE_MOVED', data: { clock, before, due } })
}
