import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, startOfDay } from '../day/day.ts'
import { addBusinessDays, type BusinessCalendar, businessDaysBetween } from './businessCalendar.ts'
import { dubai, isOpen, newYork, stockholm } from './calendars.fixture.ts'
import { type ClockRecord, endClock, pauseClock, resumeClock, startClock } from './clockRecord.ts'
import { type Deadline, deadlineOf, previewDeadline } from './deadline.ts'

const zones = [
  'Europe/Stockholm',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'UTC',
]
const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .tuple(fc.constantFrom(stockholm, newYork, dubai), fc.constantFrom(...zones))
  .map(([calendar, timeZone]) => ({ ...calendar, timeZone }))
const first = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds
const minute = 60_000
const days = (count: number) => count * 24 * 60
const moments = fc
  .integer({ min: 0, max: days(500) })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(first + minutes * minute))
const clocks = fc.constantFrom('REVIEW', 'DISPUTE_REVIEW')
const later = (moment: Temporal.Instant, minutes: number) => moment.add({ milliseconds: minutes * minute })

/** A clock that is started, then paused and resumed in turns, with the moment of the last change. */
const histories = fc
  .tuple(clocks, moments, fc.array(fc.integer({ min: 0, max: days(9) }), { maxLength: 7 }))
  .map(([clock, start, gaps]) => {
    let record: ClockRecord = startClock(clock, start)
    let moment = start
    const changes = gaps.map((gap, index) => {
      moment = later(moment, gap)
      const before = record
      record = index % 2 === 0 ? pauseClock(record, moment) : resumeClock(record, moment)
      return { before, after: record, moment, paused: index % 2 === 0 }
    })
    return { record, moment, changes }
  })

describe('deadlines, whatever happens', () => {
  test('a clock that counts business days is due on an open day, at the end of it, as many business days later', () => {
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 1, max: 60 }), (calendar, from, reviewDays) => {
        const deadline = previewDeadline('REVIEW', from, calendar, { reviewDays })
        const start = dayOf(from, calendar.timeZone)
        expect(deadline.startedOn.equals(start)).toBe(true)
        expect(isOpen(calendar, deadline.dueOn)).toBe(true)
        expect(deadline.dueOn.equals(addBusinessDays(calendar, start, reviewDays))).toBe(true)
        expect(deadline.dueAt.equals(startOfDay(deadline.dueOn.add({ days: 1 }), calendar.timeZone))).toBe(true)
        expect(deadline.businessDaysLeft).toBe(reviewDays)
        const warnOn = dayOf(deadline.warnAt!, calendar.timeZone)
        expect(deadline.warnAt!.equals(startOfDay(warnOn, calendar.timeZone))).toBe(true)
        expect(businessDaysBetween(calendar, warnOn, deadline.dueOn)).toBe(1)
      }),
    )
  })

  test('starting later never makes it due earlier', () => {
    fc.assert(
      fc.property(calendars, moments, fc.nat({ max: days(40) }), clocks, (calendar, from, gap, clock) => {
        const [one, other] = [from, later(from, gap)].map((start) => previewDeadline(clock, start, calendar).dueAt)
        expect(Temporal.Instant.compare(one!, other!)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('what is left counts down to 0 one by one, and only then is it missed', () => {
    fc.assert(
      fc.property(calendars, moments, clocks, (calendar, from, clock) => {
        const record = startClock(clock, from)
        const { dueAt, businessDaysLeft } = deadlineOf(record, calendar, from)
        const seen: number[] = []
        for (let now = from; Temporal.Instant.compare(now, dueAt) < 0; now = now.add({ hours: 6 })) {
          const deadline = deadlineOf(record, calendar, now)
          expect(deadline.state).toBe('RUNNING')
          if (seen.at(-1) !== deadline.businessDaysLeft) seen.push(deadline.businessDaysLeft)
        }
        expect(seen).toEqual(Array.from({ length: businessDaysLeft + 1 }, (_, index) => businessDaysLeft - index))
        expect(deadlineOf(record, calendar, dueAt.subtract({ nanoseconds: 1 })).state).toBe('RUNNING')
        expect(deadlineOf(record, calendar, dueAt)).toMatchObject({
          state: 'MISSED',
          businessDaysLeft: 0,
        })
      }),
    )
  })

  test('a pause and an answer never give more than was left, nor less than one business day', () => {
    fc.assert(
      fc.property(calendars, histories, (calendar, { changes }) => {
        for (const { before, after, moment, paused } of changes) {
          const [was, is] = [before, after].map((record) => deadlineOf(record, calendar, moment)) as [
            Deadline,
            Deadline,
          ]
          expect(is.businessDaysLeft).toBe(Math.max(1, was.businessDaysLeft))
          expect(is.state).toBe(paused ? 'PAUSED' : 'RUNNING')
          expect(isOpen(calendar, is.dueOn)).toBe(true)
          if (!paused) expect(is.dueOn.equals(was.dueOn)).toBe(true)
          if (was.everMissed) expect(is.everMissed).toBe(true)
        }
      }),
    )
  })

  test('a pause never brings the due day forward', () => {
    fc.assert(
      fc.property(
        calendars,
        moments,
        fc.nat({ max: days(9) }),
        fc.nat({ max: days(20) }),
        (calendar, from, worked, waited) => {
          const record = startClock('DISPUTE_REVIEW', from)
          const asked = later(from, worked)
          const answered = later(asked, waited)
          const going = deadlineOf(resumeClock(pauseClock(record, asked), answered), calendar, answered)
          expect(
            Temporal.Instant.compare(going.dueAt, deadlineOf(record, calendar, from).dueAt),
          ).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('the steps go forward in time, skip only closed days, and end where the deadline says', () => {
    fc.assert(
      fc.property(calendars, histories, (calendar, { record, moment }) => {
        const deadline = deadlineOf(record, calendar, moment)
        const { steps } = deadline
        for (const [index, { on, kind }] of steps.entries()) {
          if (index > 0) expect(Temporal.PlainDate.compare(steps[index - 1]!.on, on)).toBeLessThanOrEqual(0)
          if (kind === 'SKIPPED') expect(isOpen(calendar, on)).toBe(false)
          if (kind === 'COUNTED' || kind === 'DUE' || kind === 'DUE_IF_RESUMED') expect(isOpen(calendar, on)).toBe(true)
        }
        expect(steps[0]).toMatchObject({ kind: 'START' })
        expect(steps.at(-1)!.kind).toBe(deadline.state === 'PAUSED' ? 'DUE_IF_RESUMED' : 'DUE')
        expect(steps.at(-1)!.on.equals(deadline.dueOn)).toBe(true)
      }),
    )
  })

  test('a clock that ended answers the same ever after', () => {
    fc.assert(
      fc.property(
        calendars,
        histories,
        fc.nat({ max: days(30) }),
        moments,
        (calendar, { record, moment }, gap, now) => {
          const ended = endClock(record, later(moment, gap))
          const told = (at: Temporal.Instant) => JSON.stringify(deadlineOf(ended, calendar, at))
          expect(told(now)).toBe(told(later(now, days(400))))
          expect(JSON.parse(told(now)).state).toMatch(/^(MET|MISSED)$/)
        },
      ),
    )
  })
})
