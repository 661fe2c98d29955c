import { standing } from '@samop/shared'
import { type LockedClaim, touch } from '../claim/lockClaim.ts'
import type { Change } from '../write.ts'
import type { Deadline } from './Deadline.ts'
import { keep } from './moveClocks.ts'

/** Sets a deadline that has not ended where its period and the calendar put it now; a day that moved is told in History. */
export const moveDeadline = (change: Change, { claim, calendar, facts }: LockedClaim, deadline: Deadline): void => {
  const { clock, dueOn: before } = deadline
  const { dueOn: due } = keep(deadline, standing(deadline.record, facts.period), calendar, change.now)
  // of a window that ran out nobody is waited for, unless it opens again
  if (due !== before || claim.dueAt !== null) claim.dueAt = deadline.dueAt
  if (due === before) return
  touch(claim, change)
  change.record({ kind: 'DEADLINE_MOVED', data: { clock, before, due } }, claim)
}
