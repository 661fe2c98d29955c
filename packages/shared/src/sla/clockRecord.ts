import { parseDay } from '../day/day.ts'
import type { BusinessCalendar } from './businessCalendar.ts'
import { allowanceOf, type ClockKey, type ClockKind, clocks, type ClockSettings } from './clocks.ts'

/** One clock of one claim, as it is stored. JSON-safe; moments are RFC 3339 in UTC. */
export interface ClockRecord {
  readonly clock: ClockKey
  /** How it counts: a later change of the clock's row moves no deadline. */
  readonly kind: ClockKind
  /** The days allowed when it started: a later change of the program moves no deadline. */
  readonly allowance: number | null
  /** The due day of a clock that is fixed from outside, `2026-11-23`. */
  readonly fixedDay: string | null
  /** The times it ran. The last one is open while the clock runs; a pause or the end closes it. */
  readonly stretches: readonly ClockStretch[]
  readonly endedAt: string | null
  /** The calendar by which a clock that has ended was judged. */
  readonly calendar?: BusinessCalendar
}

export interface ClockStretch {
  readonly from: string
  readonly until: string | null
  /** The calendar by which a closed stretch was counted. */
  readonly calendar?: BusinessCalendar
}

/** A stored moment in milliseconds since 1970; it compares many times faster than an instant. */
export function momentIn(text: string): number {
  const moment = Date.parse(text)
  if (Number.isNaN(moment)) throw new RangeError(`“${text}” is not a moment`)
  return moment
}

/** A caller asked a clock for the impossible, such as pausing twice: a fault of the code, never of a person. */
export class ClockError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ClockError'
  }
}

/** Starts a clock at a moment. A clock of kind FIXED_DAY needs its day, the others take none; else throws a ClockError. */
export function startClock(
  clock: ClockKey,
  at: Temporal.Instant,
  settings: ClockSettings = {},
  fixedDay: string | null = null,
): ClockRecord {
  const allowance = allowanceOf(clock, settings)
  const { kind } = clocks[clock]
  if (kind === 'FIXED_DAY') {
    if (fixedDay === null) throw new ClockError(`${clock} needs its fixed day`)
    parseDay(fixedDay)
  } else {
    if (fixedDay !== null) throw new ClockError(`${clock} counts days and takes no fixed day`)
    if (allowance === null || !Number.isSafeInteger(allowance) || allowance < 1)
      throw new ClockError(`${clock} needs at least one whole day, not ${allowance}`)
  }
  return { clock, kind, allowance, fixedDay, stretches: [{ from: at.toString(), until: null }], endedAt: null }
}

/** Pauses the clock at a moment; throws a ClockError if its row does not allow pauses. */
export function pauseClock(record: ClockRecord, at: Temporal.Instant): ClockRecord {
  if (!clocks[record.clock].pauses) throw new ClockError(`${record.clock} never pauses`)
  if (isPaused(record)) throw new ClockError(`${record.clock} is paused already`)
  checkMoment(record, at)
  return { ...record, stretches: closeLast(record, at) }
}

/** Resumes the clock with what was left. */
export function resumeClock(record: ClockRecord, at: Temporal.Instant): ClockRecord {
  if (!isPaused(record)) throw new ClockError(`${record.clock} is not paused`)
  checkMoment(record, at)
  return { ...record, stretches: [...record.stretches, { from: at.toString(), until: null }] }
}

/** Ends the clock for good, running or paused. */
export function endClock(record: ClockRecord, at: Temporal.Instant): ClockRecord {
  checkMoment(record, at)
  return { ...record, stretches: isPaused(record) ? record.stretches : closeLast(record, at), endedAt: at.toString() }
}

/** Lets a clock that ended while it ran go on as if it had not ended; throws a ClockError for any other. */
export function reopenClock(record: ClockRecord): ClockRecord {
  const { from, until } = lastStretch(record)
  if (record.endedAt === null || until !== record.endedAt) throw new ClockError(`${record.clock} cannot go on`)
  const { calendar: _, ...running } = record
  return { ...running, stretches: [...record.stretches.slice(0, -1), { from, until: null }], endedAt: null }
}

/** Whether the clock is waiting: it has neither ended nor an open stretch. */
export function isPaused(record: ClockRecord): boolean {
  return record.endedAt === null && lastStretch(record).until !== null
}

/** The stretch that runs, or the one that ran last. */
export function lastStretch(record: ClockRecord): ClockStretch {
  const last = record.stretches.at(-1)
  if (!last) throw new ClockError(`${record.clock} never started`)
  return last
}

function closeLast(record: ClockRecord, at: Temporal.Instant): ClockStretch[] {
  return [...record.stretches.slice(0, -1), { from: lastStretch(record).from, until: at.toString() }]
}

function checkMoment(record: ClockRecord, at: Temporal.Instant): void {
  if (record.endedAt !== null) throw new ClockError(`${record.clock} has ended already, at ${record.endedAt}`)
  const { from, until } = lastStretch(record)
  if (Temporal.Instant.compare(at, until ?? from) < 0)
    throw new ClockError(`${at} is before ${until ?? from}, when ${record.clock} last changed`)
}
