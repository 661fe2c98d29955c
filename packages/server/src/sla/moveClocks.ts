import {
  type ActionRow,
  addBusinessDays,
  businessDaysBetween,
  type BusinessCalendar,
  type ClockKey,
  type ClockRecord,
  clocks,
  countedBy,
  dayOf,
  deadlineOf,
  endClock,
  isPaused,
  pauseClock,
  resumeClock,
  startClock,
  statuses,
} from '@samop/shared'
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
 * pauses, and ends every other.
 */
export const moveClocks = async (
  change: Change,
  locked: LockedClaim,
  row: Pick<ActionRow, 'pauses'>,
): Promise<ClocksMoved> => {
  const { em, now } = change
  const { claim, calendar } = locked
  const wanted = clockOf(locked)
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
  const going = open.find(({ clock }) => clock === wanted)
  const record = going
    ? isPaused(going.record)
      ? resumeClock(going.record, now)
      : going.record
    : started(wanted, locked, now)
  const deadline =
    going ??
    em.create(Deadline, {
      ...unset,
      id: newId(),
      partner: claim.partner,
      subjectKind: 'CLAIM',
      subjectId: claim.id,
      clock: wanted,
      record,
    })
  const moved = keep(deadline, record, calendar, now)
  em.persist(deadline)
  claim.dueAt = deadline.dueAt
  return { deadline: moved, ...(review && { review }) }
}

/** How many business days a review took, without pauses; 0 = decided on the day it began. */
const reviewed = (record: ClockRecord, calendar: BusinessCalendar, now: Temporal.Instant): ClocksMoved['review'] => {
  const { state, everMissed, dueOn, businessDaysLeft } = deadlineOf(record, calendar, now)
  const over =
    state === 'MISSED' ? businessDaysBetween(calendar, dueOn, dayOf(now, calendar.timeZone)) : -businessDaysLeft
  return { clock: record.clock, inTime: !everMissed, businessDays: (record.allowance ?? 0) + over }
}

/** The clock of the claim's present status; a final rejection opens no dispute window. */
const clockOf = ({ claim, facts }: LockedClaim): ClockKey | null => {
  const clock = statuses[claim.status].clock
  return clock === 'DISPUTE_WINDOW' && claim.disputes >= facts.disputeLimit ? null : clock
}

const unset = {
  running: true,
  ended: false,
  warnedAt: null,
  missedAt: null,
  dueOn: '',
  dueAt: Temporal.Instant.fromEpochMilliseconds(0),
  warnAt: null,
}

const started = (clock: ClockKey, { facts, calendar, program }: LockedClaim, now: Temporal.Instant): ClockRecord => {
  const fixedDays: Partial<Record<ClockKey, string>> = {
    SUBMIT: facts.period.claimingTo,
    ANSWER: lastDayToAnswer(facts.period.correctionsUntil, program.minimumAnswerDays, calendar, now),
  }
  return startClock(clock, now, program, fixedDays[clock] ?? null)
}

/** The last day for corrections, but at least the program's minimum of business days after the request. */
const lastDayToAnswer = (
  correctionsUntil: string,
  minimum: number,
  calendar: BusinessCalendar,
  now: Temporal.Instant,
): string => {
  const earliest = addBusinessDays(calendar, dayOf(now, calendar.timeZone), minimum).toString()
  return earliest > correctionsUntil ? earliest : correctionsUntil
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
  return { clock: deadline.clock, dueOn: deadline.dueOn }
}
