import { inEveryLanguage, onceForEach, type Text } from '../language/language.ts'
import type { ClockRecord } from './clockRecord.ts'
import { zoneText } from './zoneText.ts'
import { clocks } from './clocks.ts'
import { isWaiting, type Leg } from './legs.ts'
import { dayOfNumber } from './calendarDays.ts'
import { addToNumber, closedReasonOfNumber, type PreparedCalendar } from './preparedCalendar.ts'
import type { StepKind } from './stepKinds.ts'
import { tell, tellDays } from './tell.ts'

/** One day on the way to the due day, and what it means. */
export interface DeadlineStep {
  readonly on: Temporal.PlainDate
  readonly kind: StepKind
  readonly reason: Text
}

const reasons = {
  start: {
    en: 'Day 0: the count begins with the day after. {why}',
    sv: 'Dag 0: räkningen börjar med dagen efter. {why}',
  },
  startClosed: {
    en: 'Closed: {closed}. It counts from the open day before, {before}. {why}',
    sv: 'Stängt: {closed}. Det räknas från den öppna dagen före, {before}. {why}',
  },
  counted: { en: 'Business day {count} of {allowed}', sv: 'Arbetsdag {count} av {allowed}' },
  due: {
    en: 'Business day {count} of {allowed}: the due day. All of it counts, until midnight, {zone}.',
    sv: 'Arbetsdag {count} av {allowed}: sista dagen. Hela dagen räknas, till midnatt, {zone}.',
  },
  dueCalendar: {
    en: '{days} after the start, closed days included: the due day. All of it counts, until midnight, {zone}.',
    sv: 'Sista dagen: {days} efter starten, helger inräknade. Hela dagen räknas, till midnatt, {zone}.',
  },
  dueFixed: {
    en: 'A fixed day. All of it counts, until midnight, {zone}.',
    sv: 'En bestämd dag. Hela dagen räknas, till midnatt, {zone}.',
  },
  paused: {
    en: 'It is the partner’s turn and the clock waits. A partly used day counts as used: {days} left.',
    sv: 'Det är partnerns tur och tiden står stilla. En påbörjad dag räknas som använd: {days} kvar.',
  },
  pausedAtLast: {
    en: 'It is the partner’s turn and the clock waits. Nothing was left, so it will go on with {days}.',
    sv: 'Det är partnerns tur och tiden står stilla. Inget var kvar, så den fortsätter med {days}.',
  },
  pausedLate: {
    en: 'It is the partner’s turn and the clock waits. The due day had passed; it will go on with {days}.',
    sv: 'Det är partnerns tur och tiden står stilla. Sista dagen hade passerat; den fortsätter med {days}.',
  },
  resumed: {
    en: 'The partner answered: the clock goes on with {days}.',
    sv: 'Partnern svarade: tiden fortsätter löpa, {days} återstår.',
  },
  resumedClosed: {
    en: 'The partner answered on a closed day ({closed}): the clock goes on from the open day before, {before}, with {days}.',
    sv: 'Partnern svarade en stängd dag ({closed}): tiden fortsätter löpa från den öppna dagen före, {before}, med {days}.',
  },
  dueIfResumed: {
    en: 'The due day if the clock went on today, with {days}.',
    sv: 'Sista dagen om tiden fortsatte löpa i dag, med {days}.',
  },
} as const satisfies Record<string, Text>

/** Every step from the start to the due day; `paused` says when a paused clock would end if it went on today. */
export function stepsOf(
  record: ClockRecord,
  legs: readonly Leg[],
  calendar: PreparedCalendar,
  paused: { readonly today: number; readonly due: number } | null,
): DeadlineStep[] {
  const steps: DeadlineStep[] = []
  const waiting = isWaiting(record)
  legs.forEach((leg, index) => {
    steps.push(index === 0 ? startStep(record, leg) : resumeStep(leg))
    const stopped = index < legs.length - 1 || waiting
    steps.push(...countSteps(record, leg, stopped ? Math.min(leg.stop!, leg.due) : leg.due))
    if (stopped) steps.push(pauseStep(leg))
  })
  if (paused) steps.push(...projectedSteps(paused, legs.at(-1)!.left, calendar))
  return steps
}

function startStep(record: ClockRecord, leg: Leg): DeadlineStep {
  const { calendar } = leg
  const { kind } = record
  const { why } = clocks[record.clock]
  const told = tell(why, { days: tellDays(leg.allowed, kind), due: dayText(leg.due, dueFormats) })
  const closed = kind === 'BUSINESS_DAYS' ? closedReasonOfNumber(calendar, leg.start) : null
  if (closed)
    return step(
      leg.start,
      'START',
      tell(reasons.startClosed, { closed, before: openBefore(leg.start, calendar), why: told }),
    )
  return step(leg.start, 'START', kind === 'FIXED_DAY' ? told : tell(reasons.start, { why: told }))
}

function resumeStep(leg: Leg): DeadlineStep {
  const { calendar } = leg
  const days = tellDays(leg.allowed, 'BUSINESS_DAYS')
  const closed = closedReasonOfNumber(calendar, leg.start)
  if (!closed) return step(leg.start, 'RESUMED', tell(reasons.resumed, { days }))
  return step(
    leg.start,
    'RESUMED',
    tell(reasons.resumedClosed, { closed, before: openBefore(leg.start, calendar), days }),
  )
}

function pauseStep(leg: Leg): DeadlineStep {
  const days = tellDays(leg.left, 'BUSINESS_DAYS')
  const reason = leg.late ? reasons.pausedLate : leg.stop! >= leg.due ? reasons.pausedAtLast : reasons.paused
  return step(leg.stop!, 'PAUSED', tell(reason, { days }))
}

/** The days after the start up to and including `end`. */
function countSteps(record: ClockRecord, leg: Leg, end: number): DeadlineStep[] {
  const { calendar } = leg
  const { kind } = record
  const zone = zoneText(calendar.timeZone)
  if (kind === 'FIXED_DAY') return [step(leg.due, 'DUE', tell(reasons.dueFixed, { zone }))]
  if (kind === 'CALENDAR_DAYS')
    return [step(leg.due, 'DUE', tell(reasons.dueCalendar, { days: tellDays(leg.allowed, kind), zone }))]
  return walk(leg.start, end, calendar, (number, count) =>
    number === leg.due
      ? step(number, 'DUE', tell(reasons.due, { count, allowed: leg.allowed, zone }))
      : step(number, 'COUNTED', tell(reasons.counted, { count, allowed: leg.allowed })),
  )
}

function projectedSteps(
  paused: { readonly today: number; readonly due: number },
  left: number,
  calendar: PreparedCalendar,
): DeadlineStep[] {
  return walk(paused.today, paused.due, calendar, (number, count) =>
    number === paused.due
      ? step(number, 'DUE_IF_RESUMED', tell(reasons.dueIfResumed, { days: tellDays(left, 'BUSINESS_DAYS') }))
      : step(number, 'COUNTED', tell(reasons.counted, { count, allowed: left })),
  )
}

function walk(
  from: number,
  to: number,
  calendar: PreparedCalendar,
  open: (number: number, count: number) => DeadlineStep,
): DeadlineStep[] {
  const steps: DeadlineStep[] = []
  let count = 0
  for (let number = from + 1; number <= to; number += 1) {
    const closed = closedReasonOfNumber(calendar, number)
    steps.push(closed ? step(number, 'SKIPPED', closed) : open(number, (count += 1)))
  }
  return steps
}

// Made once, for one format costs more than all the rest of the steps.
const dayFormats = onceForEach(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
)

const dueFormats = onceForEach(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

function openBefore(number: number, calendar: PreparedCalendar): Text {
  return dayText(addToNumber(calendar, number, 0), dayFormats)
}

function dayText(number: number, formats: typeof dayFormats): Text {
  const moment = dayOfNumber(number).toZonedDateTime('UTC').epochMilliseconds
  return inEveryLanguage((_, language) => formats(language).format(moment))
}

function step(number: number, kind: StepKind, reason: Text): DeadlineStep {
  return { on: dayOfNumber(number), kind, reason }
}
