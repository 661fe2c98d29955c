import { type ClockKey, endClock, everyDay, startClock } from '@samop/shared'
import { Partner } from '../access/Partner.ts'
import type { Subject } from '../history/subjects.ts'
import type { Change } from '../write.ts'
import { Deadline } from './Deadline.ts'
import { keep, newDeadline } from './moveClocks.ts'

/** Starts the clock of a last day that belongs to the subject itself, not to a program. */
export const startLastDay = (
  { em, now }: Change,
  { kind, id, partnerId }: Subject,
  clock: ClockKey,
  day: string,
): void => {
  const record = startClock(clock, now, {}, day)
  const deadline = newDeadline(em, em.getReference(Partner, partnerId!, { wrapped: true }), { kind, id }, record)
  keep(deadline, record, everyDay, now)
  em.persist(deadline)
}

/** Ends the clocks of a subject that run. */
export const endLastDay = async ({ em, now }: Change, subjectId: string): Promise<void> => {
  for (const deadline of await em.find(Deadline, { subjectId, ended: false }))
    keep(deadline, endClock(deadline.record, now), everyDay, now)
}
