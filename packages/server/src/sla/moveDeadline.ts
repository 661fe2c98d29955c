import { standing } from '@samop/shared'
import { type LockedClaim, touch } from '../claim/lockClaim.ts'
import type { Change } from '../write.ts'
import type { Deadline } from './Deadline.ts'
import { keep } from './moveClocks.ts'
import { claimSubject } from '../history/subjects.ts'

/** Moves a running deadline to the day of its present period and calendar; History records a changed day. */
export const moveDeadline = (change: Change, { claim, calendar, facts }: LockedClaim, deadline: Deadline): void => {
  const { clock, dueOn: before } = deadline
  const { dueOn: due } = keep(deadline, standing(deadline.record, facts.period), calendar, change.now)
  // A closed window waits for nobody, unless its new day opens it again.
  if (due !== before || claim.dueAt !== null) claim.dueAt = deadline.dueAt
  if (due === before) return
  touch(claim, change)
  change.record(claimSubject(claim), { kind: 'DEADLINE_MOVED', data: { clock, before, due } })
}
