import { type ClockRecord, isPaused, momentIn, startClock } from './clockRecord.ts'
import { type ClockKey, type ClockSettings, type ClockState, noticeOf } from './clocks.ts'
import type { BusinessCalendar } from './businessCalendar.ts'
import { type DeadlineStep, stepsOf } from './deadlineSteps.ts'
import { isWaiting, legsOf } from './legs.ts'
import { addToNumber, countBetween, type PreparedCalendar, prepared } from './preparedCalendar.ts'

/** What a clock says at one moment (domain, section 3). */
export interface Deadline {
  readonly clock: ClockKey
  readonly state: ClockState
  /** The day it started in the calendar's time zone, open or closed. */
  readonly startedOn: Temporal.PlainDate
  /** The due day, all of which counts. While paused: the due day if the clock went on now. */
  readonly dueOn: Temporal.PlainDate
  /** The start of the next day in the calendar's time zone, the first moment that is too late. Show `dueOn`, compare with this. */
  readonly dueAt: Temporal.Instant
  /** When to warn: the start of the last open day before the due day, or earlier if the clock gives notice. Null when paused or ended. */
  readonly warnAt: Temporal.Instant | null
  /** Business days after today up to the due day: 0 on the due day and after it. While paused, or once met: what was left. */
  readonly businessDaysLeft: number
  /** Calendar days after today up to the due day, the unit of the dispute window; 0 on the due day and after it. */
  readonly calendarDaysLeft: number
  /** Missed now or before an earlier pause: a pause gives a missed clock a new day, but does not undo the miss. */
  readonly everMissed: boolean
  readonly calendar: Pick<BusinessCalendar, 'name' | 'timeZone' | 'version'>
  /** How the due day was counted, day by day. Made when first read, so that lists do not pay for it. */
  readonly steps: readonly DeadlineStep[]
}

/** The deadline of a clock at a moment; a clock that has ended is judged by its end and the calendar it stored. */
export function deadlineOf(record: ClockRecord, present: BusinessCalendar, now: Temporal.Instant): Deadline {
  const calendar = record.calendar ?? present
  const counting = prepared(calendar)
  const { days } = counting
  const legs = legsOf(record, counting)
  const last = legs.at(-1)!
  const moment = record.endedAt === null ? now.epochMilliseconds : momentIn(record.endedAt)
  const waiting = isWaiting(record)
  const today = Math.max(days.numberAt(moment), last.stop ?? last.start)
  const due = waiting ? addToNumber(counting, today, last.left) : last.due
  const next = days.day(due + 1)
  const late = waiting ? last.late : moment >= next.startsMs
  const state = stateOf(record, late)
  let steps: readonly DeadlineStep[] | undefined
  return {
    clock: record.clock,
    state,
    startedOn: days.day(legs[0]!.start).on,
    dueOn: days.day(due).on,
    dueAt: next.startsAt,
    warnAt: waiting || record.endedAt !== null ? null : days.day(warningDay(record.clock, due, counting)).startsAt,
    businessDaysLeft: waiting ? last.left : countBetween(counting, today, due),
    calendarDaysLeft: Math.max(0, due - today),
    everMissed: late || legs.some((leg) => leg.late),
    calendar: { name: calendar.name, timeZone: calendar.timeZone, version: calendar.version },
    get steps() {
      return (steps ??= stepsOf(record, legs, counting, isPaused(record) ? { today, due } : null))
    },
  }
}

/**
 * The deadline a clock would have if it started at a moment. A clock of kind FIXED_DAY needs its day.
 * Throws a ClockError where the clock could not be started.
 */
export function previewDeadline(
  clock: ClockKey,
  from: Temporal.Instant,
  calendar: BusinessCalendar,
  settings: ClockSettings = {},
  fixedDay: string | null = null,
): Deadline {
  return deadlineOf(startClock(clock, from, settings, fixedDay), calendar, from)
}

/** The day of the warning: the last open day before the due day, unless the clock's row gives notice. */
function warningDay(clock: ClockKey, due: number, days: PreparedCalendar): number {
  const notice = noticeOf(clock)
  return notice === null ? addToNumber(days, due - 1, 0) : due - notice
}

function stateOf(record: ClockRecord, late: boolean): ClockState {
  if (isPaused(record)) return 'PAUSED'
  if (late) return 'MISSED'
  return record.endedAt === null ? 'RUNNING' : 'MET'
}
