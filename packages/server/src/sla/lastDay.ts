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

/** Lets the clock of a status go on, if it runs to the same day; ends every other, and starts it where it does not run. */
export const keepLastDay = async (
  change: Change,
  subject: Subject,
  clock: ClockKey | null,
  day: string | null,
  restarts = false,
): Promise<void> => {
  const open = await change.em.find(Deadline, { subjectId: subject.id, ended: false })
  const going = restarts ? undefined : open.find((one) => one.clock === clock && one.record.fixedDay === day)
  for (const deadline of open)
    if (deadline !== going) keep(deadline, endClock(deadline.record, change.now), everyDay, change.now)
  if (clock && day && !going) startLastDay(change, subject, clock, day)
}
