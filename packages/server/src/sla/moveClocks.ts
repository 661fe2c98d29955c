import {
  type ActionRow,
  businessDaysBetween,
  type BusinessCalendar,
  type ClockKey,
  clockOf,
  type ClockRecord,
  clocks,
  countedBy,
  dayOf,
  deadlineOf,
  endClock,
  isPaused,
  pauseClock,
  reopenClock,
  resumeClock,
  startedClock,
} from '@samop/shared'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Subject } from '../history/subjects.ts'
import type { LockedClaim } from '../claim/lockClaim.ts'
import { newId } from '../ids.ts'
import type { Change } from '../write.ts'
import { Deadline } from './Deadline.ts'

/** What History stores of an action's clocks: the new deadline, and how the ended reviewer's clock went. */
export interface ClocksMoved {
  readonly deadline?: { readonly clock: ClockKey; readonly dueOn: string }
  readonly review?: { readonly clock: ClockKey; readonly inTime: boolean; readonly businessDays: number }
}

/**
 * Sets the claim's clocks for its new status: starts or resumes the status's own clock, pauses a clock that the action
 * pauses, and ends every other. An action can let a clock that has ended go on.
 */
export const moveClocks = async (
  change: Change,
  locked: LockedClaim,
  row: Pick<ActionRow, 'pauses' | 'reopens'>,
): Promise<ClocksMoved> => {
  const { em, now } = change
  const { claim, calendar } = locked
  const wanted = clockOf(claim.status, {
    disputeLimit: locked.facts.disputeLimit,
    disputes: claim.disputes,
    acceptedAt: claim.acceptedAt?.toString() ?? null,
  })
  const open = await em.find(Deadline, { subjectId: claim.id, ended: false })
  let review: ClocksMoved['review']
  for (const deadline of open) {
    if (deadline.clock === wanted) continue
    const waits = row.pauses && clocks[deadline.clock].pauses
    if (waits && isPaused(deadline.record)) continue
    keep(deadline, (waits ? pauseClock : endClock)(deadline.record, now), calendar, now)
    if (!waits && clocks[deadline.clock].pauses) review = reviewed(deadline.record, calendar, now)
  }
  claim.dueAt = null
  if (wanted === null) return { ...(review && { review }) }
  const going =
    open.find(({ clock }) => clock === wanted) ?? (row.reopens && (await lastEnded(change, claim.id, wanted)))
  const record = going
    ? goneOn(going.record, now)
    : startedClock(wanted, now, { ...locked, period: locked.facts.period })
  const deadline = going || newDeadline(em, claim.partner, { kind: 'CLAIM', id: claim.id }, record)
  const moved = keep(deadline, record, calendar, now)
  em.persist(deadline)
  claim.dueAt = deadline.dueAt
  return { deadline: moved, ...(review && { review }) }
}

const lastEnded = ({ em }: Change, subjectId: string, clock: ClockKey): Promise<Deadline | null> =>
  em.findOne(Deadline, { subjectId, clock, ended: true }, { orderBy: { id: 'desc' } })

const goneOn = (record: ClockRecord, now: Temporal.Instant): ClockRecord => {
  if (record.endedAt !== null) return reopenClock(record)
  return isPaused(record) ? resumeClock(record, now) : record
}

/** How many business days a review took, without pauses; 0 = decided on the day it began. */
const reviewed = (record: ClockRecord, calendar: BusinessCalendar, now: Temporal.Instant): ClocksMoved['review'] => {
  const { state, everMissed, dueOn, businessDaysLeft } = deadlineOf(record, calendar, now)
  const over =
    state === 'MISSED' ? businessDaysBetween(calendar, dueOn, dayOf(now, calendar.timeZone)) : -businessDaysLeft
  return { clock: record.clock, inTime: !everMissed, businessDays: (record.allowance ?? 0) + over }
}

/** A deadline whose derived columns `keep` fills. */
export const newDeadline = (
  em: EntityManager,
  partner: Deadline['partner'],
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
  record: ClockRecord,
): Deadline =>
  em.create(Deadline, { ...unset, id: newId(), partner, subjectKind: kind, subjectId: id, clock: record.clock, record })

const unset = {
  running: true,
  ended: false,
  warnedAt: null,
  missedAt: null,
  dueOn: '',
  dueAt: Temporal.Instant.fromEpochMilliseconds(0),
  warnAt: null,
  calendarVersion: null,
}

/** Stores a clock's record, with the derived columns for the watch and the lists. */
export const keep = (deadline: Deadline, record: ClockRecord, calendar: BusinessCalendar, now: Temporal.Instant) => {
  const { dueOn, dueAt, warnAt } = deadlineOf(record, calendar, now)
  const moved = deadline.dueOn !== dueOn.toString()
  deadline.record = countedBy(record, calendar)
  deadline.ended = record.endedAt !== null
  deadline.running = !deadline.ended && !isPaused(record)
  deadline.dueOn = dueOn.toString()
  deadline.dueAt = dueAt
  // A new due day gets its own warning, and can be missed again.
  if (moved) deadline.warnedAt = deadline.missedAt = null
  deadline.warnAt = warnAt
  deadline.calendarVersion = calendar.version ?? null
  return { clock: deadline.clock, dueOn: deadline.dueOn }
}
