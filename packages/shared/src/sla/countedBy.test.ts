import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from './businessCalendar.ts'
import { dubai, newYork, stockholm } from './calendars.fixture.ts'
import { type ClockRecord, endClock, pauseClock, resumeClock, startClock } from './clockRecord.ts'
import { countedBy } from './countedBy.ts'
import { deadlineOf } from './deadline.ts'

const at = (text: string) => Temporal.Instant.from(text)
const teamMeeting = { on: '2026-11-24', reason: { en: 'Team meeting', sv: 'Teammöte' } }
const withMeeting = { ...stockholm, closedDays: [...stockholm.closedDays, teamMeeting] }

test('a met review clock stays met by its stored calendar, however the calendar changes', () => {
  const ended = endClock(startClock('REVIEW', at('2026-11-23T09:00:00Z')), at('2026-11-26T09:00:00Z'))
  const kept = countedBy(ended, withMeeting)
  const deadline = deadlineOf(
    kept,
    { ...stockholm, name: 'Another team', timeZone: 'Asia/Tokyo' },
    at('2027-01-01T00:00:00Z'),
  )
  expect(deadline).toMatchObject({
    state: 'MET',
    everMissed: false,
    calendar: { name: 'Stockholm team', timeZone: 'Europe/Stockholm' },
  })
  expect(String(deadline.dueOn)).toBe('2026-11-26')
  expect(deadline.steps.find(({ kind }) => kind === 'SKIPPED')?.reason).toEqual(teamMeeting.reason)
  expect(kept.calendar?.closedDays).toEqual([teamMeeting])
  expect(deadlineOf(ended, stockholm, at('2027-01-01T00:00:00Z')).state).toBe('MISSED')
})

test('a pause keeps what was left, even if an earlier day is opened later', () => {
  const paused = pauseClock(startClock('REVIEW', at('2026-11-23T09:00:00Z')), at('2026-11-26T09:00:00Z'))
  const going = resumeClock(countedBy(paused, withMeeting), at('2026-11-27T09:00:00Z'))
  expect(deadlineOf(going, stockholm, at('2026-11-27T09:00:00Z'))).toMatchObject({
    everMissed: false,
    businessDaysLeft: 1,
  })
})

test('a running clock stores no calendar', () => {
  const running = startClock('REVIEW', at('2026-11-23T09:00:00Z'))
  expect(countedBy(running, stockholm)).toEqual(running)
})

describe('whatever happens', () => {
  const calendars: fc.Arbitrary<BusinessCalendar> = fc.constantFrom(stockholm, withMeeting, newYork, dubai)
  const records = fc
    .tuple(
      fc.constantFrom('REVIEW', 'DISPUTE_REVIEW', 'PAYMENT', 'DISPUTE_WINDOW', 'SUBMIT'),
      fc.integer({ min: 0, max: 500 * 24 }),
      fc.array(fc.integer({ min: 0, max: 9 * 24 }), { minLength: 1, maxLength: 6 }),
    )
    .map(([clock, hours, gaps]) => {
      let moment = at('2026-01-01T00:00:00Z').add({ hours })
      const pauses = clock === 'REVIEW' || clock === 'DISPUTE_REVIEW'
      let record: ClockRecord = startClock(clock, moment, {}, clock === 'SUBMIT' ? '2027-02-15' : null)
      const steps = gaps.map((gap, index) => {
        moment = moment.add({ hours: gap })
        if (index === gaps.length - 1) record = endClock(record, moment)
        else if (pauses) record = index % 2 === 0 ? pauseClock(record, moment) : resumeClock(record, moment)
        return record
      })
      return { steps, moment }
    })
  const seen = (record: ClockRecord, calendar: BusinessCalendar, now: Temporal.Instant) => {
    const deadline = deadlineOf(record, calendar, now)
    return JSON.parse(JSON.stringify({ ...deadline, steps: deadline.steps }))
  }

  test('the stored calendar gives the same deadline as the original, and no other calendar changes it', () => {
    fc.assert(
      fc.property(calendars, calendars, records, ({ ...calendar }, other, { steps, moment }) => {
        const ended = steps.at(-1)!
        const told = seen(ended, calendar, moment)
        const kept = JSON.parse(JSON.stringify(countedBy(ended, calendar))) as ClockRecord
        expect(seen(kept, calendar, moment)).toEqual(told)
        expect(seen(kept, other, moment)).toEqual(told)
        expect(countedBy(kept, other)).toEqual(kept)
      }),
    )
  })

  test('a paused or resumed clock gives the same deadline with stored calendars', () => {
    fc.assert(
      fc.property(calendars, records, (calendar, { steps, moment }) => {
        for (const record of steps.slice(0, -1))
          expect(seen(countedBy(record, calendar), calendar, moment)).toEqual(seen(record, calendar, moment))
      }),
    )
  })
})
