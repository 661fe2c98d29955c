import { clocks, type SubjectKind } from '@samop/shared'
import { command } from '../command.ts'
import type { Change, Outcome } from '../write.ts'
import { Deadline } from './Deadline.ts'
import { type Living, lockLiving } from './Living.ts'
import { keep } from './moveClocks.ts'

/** A clock to tend, and its subject, which is locked for it. */
export interface Due {
  readonly id: string
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  /** Its time is over, as far as is known: what its end moves is locked too. */
  readonly end: boolean
}

/**
 * Brings a running clock to where it stands now: it takes the present day of its period and calendar; then, if its time is over, a
 * draft expires, a request lapses, or a miss is recorded for both sides; else it warns if that is due.
 */
export const tendClock = command(
  { name: 'tendClock', needs: 'SYSTEM' },
  async (change, due: Due): Promise<Outcome<null>> => {
    const living = await lockLiving(change, due, { end: due.end })
    const deadline = await change.em.findOneOrFail(Deadline, due.id)
    if (!deadline.running) return { done: null }
    follow(change, living, deadline)
    const { dueAt, warnAt, warnedAt, missedAt } = deadline
    const isPast = (moment: Temporal.Instant) => Temporal.Instant.compare(change.now, moment) >= 0
    // What the end moves may not be locked; the watch then ends it in its next round.
    if (isPast(dueAt)) return missedAt || !due.end ? { done: null } : end(change, living, deadline)
    return warnAt && isPast(warnAt) && !warnedAt && !missedAt ? warn(change, living, deadline) : { done: null }
  },
)

/** Takes the day of its present period and calendar; History records a changed day. */
const follow = (change: Change, living: Living, deadline: Deadline): void => {
  const { clock, dueOn: before } = deadline
  const { dueOn: due } = keep(deadline, living.standing(deadline.record), living.calendar, change.now)
  living.follow(deadline, due !== before)
  if (due !== before) change.record(living.subject(), { kind: 'DEADLINE_MOVED', data: { clock, before, due } })
}

const warn = async (change: Change, living: Living, deadline: Deadline): Promise<Outcome<null>> => {
  const refused = await living.near(deadline)
  if (refused.length > 0) return { refused }
  deadline.warnedAt = change.now
  return { done: null }
}

const end = async (change: Change, living: Living, deadline: Deadline): Promise<Outcome<null>> => {
  const { clock, dueOn: due } = deadline
  const ended = await living.end(deadline)
  if (ended !== 'LATE' && ended.length > 0) return { refused: ended }
  deadline.missedAt = change.now
  const { missed } = clocks[clock]
  if (ended === 'LATE' && missed === 'DEADLINE_MISSED')
    change.record(living.subject(), { kind: missed, data: { clock, due } })
  return { done: null }
}
