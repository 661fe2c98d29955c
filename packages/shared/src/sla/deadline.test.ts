import { describe, expect, test } from 'vitest'
import { endClock, pauseClock, resumeClock, startClock } from './clockRecord.ts'
import { cairo, dubai, newYork, stockholm } from './calendars.fixture.ts'
import { deadlineOf, previewDeadline } from './deadline.ts'

const at = (text: string) => Temporal.Instant.from(text)

describe('the due day', () => {
  test.each([
    ['on a Friday', stockholm, '2026-11-20T10:00:00Z', '2026-11-20', '2026-11-24', '2026-11-24T23:00:00Z'],
    ['on a Saturday', stockholm, '2026-11-21T10:00:00Z', '2026-11-21', '2026-11-24', '2026-11-24T23:00:00Z'],
    ['on a Sunday', stockholm, '2026-11-22T10:00:00Z', '2026-11-22', '2026-11-24', '2026-11-24T23:00:00Z'],
    ['on a Monday', stockholm, '2026-11-23T10:00:00Z', '2026-11-23', '2026-11-25', '2026-11-25T23:00:00Z'],
    ['on Christmas Eve', stockholm, '2026-12-24T10:00:00Z', '2026-12-24', '2026-12-29', '2026-12-29T23:00:00Z'],
    ['before New Year', stockholm, '2026-12-30T10:00:00Z', '2026-12-30', '2027-01-05', '2027-01-05T23:00:00Z'],
    ['before a leap day', stockholm, '2028-02-28T10:00:00Z', '2028-02-28', '2028-03-01', '2028-03-01T23:00:00Z'],
    [
      'at 23:30 in Los Angeles, when it is the next morning there',
      stockholm,
      '2026-11-24T07:30:00Z',
      '2026-11-24',
      '2026-11-26',
      '2026-11-26T23:00:00Z',
    ],
    [
      'at 23:30 on a Thursday in Los Angeles',
      stockholm,
      '2026-11-20T07:30:00Z',
      '2026-11-20',
      '2026-11-24',
      '2026-11-24T23:00:00Z',
    ],
    [
      'a nanosecond before midnight',
      stockholm,
      '2026-11-23T22:59:59.999999999Z',
      '2026-11-23',
      '2026-11-25',
      '2026-11-25T23:00:00Z',
    ],
    ['at midnight', stockholm, '2026-11-23T23:00:00Z', '2026-11-24', '2026-11-26', '2026-11-26T23:00:00Z'],
    [
      'before the clocks go forward in Europe',
      stockholm,
      '2026-03-27T10:00:00Z',
      '2026-03-27',
      '2026-03-31',
      '2026-03-31T22:00:00Z',
    ],
    [
      'before the clocks go back in Europe',
      stockholm,
      '2026-10-23T10:00:00Z',
      '2026-10-23',
      '2026-10-27',
      '2026-10-27T23:00:00Z',
    ],
    [
      'in the hour that comes twice',
      stockholm,
      '2026-10-25T00:30:00Z',
      '2026-10-25',
      '2026-10-27',
      '2026-10-27T23:00:00Z',
    ],
    [
      'before the clocks go forward in America',
      newYork,
      '2026-03-06T15:00:00Z',
      '2026-03-06',
      '2026-03-10',
      '2026-03-11T04:00:00Z',
    ],
    [
      'before the clocks go back in America',
      newYork,
      '2026-10-30T15:00:00Z',
      '2026-10-30',
      '2026-11-03',
      '2026-11-04T05:00:00Z',
    ],
    [
      'in the morning in Stockholm, still Sunday in New York',
      newYork,
      '2026-11-23T04:59:00Z',
      '2026-11-22',
      '2026-11-24',
      '2026-11-25T05:00:00Z',
    ],
    [
      'before a holiday that a weekend moved',
      newYork,
      '2026-07-01T15:00:00Z',
      '2026-07-01',
      '2026-07-06',
      '2026-07-07T04:00:00Z',
    ],
    [
      'before a weekend of Friday and Saturday',
      dubai,
      '2026-11-19T10:00:00Z',
      '2026-11-19',
      '2026-11-23',
      '2026-11-23T21:00:00Z',
    ],
    ['on a Wednesday in Cairo', cairo, '2026-12-02T09:00:00Z', '2026-12-02', '2026-12-06', '2026-12-06T22:00:00Z'],
    [
      'so that it is due at a midnight that Egypt skips',
      cairo,
      '2027-04-27T09:00:00Z',
      '2027-04-27',
      '2027-04-29',
      '2027-04-29T22:00:00Z',
    ],
    [
      'before Egypt’s clocks go forward',
      cairo,
      '2027-04-28T09:00:00Z',
      '2027-04-28',
      '2027-05-02',
      '2027-05-02T21:00:00Z',
    ],
  ] as const)('two business days, submitted %s', (_, calendar, from, startedOn, dueOn, dueAt) => {
    const deadline = previewDeadline('REVIEW', at(from), calendar)
    expect([deadline.startedOn, deadline.dueOn, deadline.dueAt].map(String)).toEqual([startedOn, dueOn, dueAt])
    expect(deadline).toMatchObject({ clock: 'REVIEW', state: 'RUNNING', businessDaysLeft: 2, everMissed: false })
    expect(deadline.calendar).toEqual({ name: calendar.name, timeZone: calendar.timeZone })
  })

  test('a payment is due 45 business days after the approval, over Christmas', () => {
    expect(previewDeadline('PAYMENT', at('2026-11-23T10:00:00Z'), stockholm).dueOn.toString()).toBe('2027-02-01')
    expect(previewDeadline('PAYMENT', at('2026-11-23T10:00:00Z'), stockholm, { paymentDays: 1 }).dueOn.toString()).toBe(
      '2026-11-24',
    )
  })

  test('a dispute can be raised for 30 calendar days, the last one a closed day too', () => {
    const deadline = previewDeadline('DISPUTE_WINDOW', at('2026-11-26T23:30:00Z'), stockholm)
    expect([deadline.startedOn, deadline.dueOn, deadline.dueAt, deadline.warnAt].map(String)).toEqual([
      '2026-11-27',
      '2026-12-27',
      '2026-12-27T23:00:00Z',
      '2026-12-22T23:00:00Z',
    ])
    expect(deadline.calendarDaysLeft).toBe(30)
  })

  test('a fixed day is due as it stands', () => {
    const deadline = previewDeadline('SUBMIT', at('2026-08-10T10:00:00Z'), stockholm, {}, '2026-08-15')
    expect([deadline.dueOn, deadline.dueAt, deadline.warnAt].map(String)).toEqual([
      '2026-08-15',
      '2026-08-15T22:00:00Z',
      '2026-08-13T22:00:00Z',
    ])
    expect(deadline).toMatchObject({ state: 'RUNNING', businessDaysLeft: 4, calendarDaysLeft: 5 })
    expect(previewDeadline('SUBMIT', at('2026-08-16T10:00:00Z'), stockholm, {}, '2026-08-15').state).toBe('MISSED')
  })
})

describe('running, met, missed', () => {
  const record = startClock('REVIEW', at('2026-11-20T10:00:00Z'))

  test.each([
    ['2026-11-20T10:00:00Z', 'RUNNING', 2, 4],
    ['2026-11-21T10:00:00Z', 'RUNNING', 2, 3],
    ['2026-11-23T10:00:00Z', 'RUNNING', 1, 1],
    ['2026-11-24T00:00:00Z', 'RUNNING', 0, 0],
    ['2026-11-24T22:59:59Z', 'RUNNING', 0, 0],
    ['2026-11-24T22:59:59.999999999Z', 'RUNNING', 0, 0],
    ['2026-11-24T23:00:00Z', 'MISSED', 0, 0],
    ['2027-01-01T00:00:00Z', 'MISSED', 0, 0],
  ] as const)('at %s it is %s with %i business days left', (now, state, businessDaysLeft, calendarDaysLeft) => {
    const deadline = deadlineOf(record, stockholm, at(now))
    expect(deadline).toMatchObject({ state, businessDaysLeft, calendarDaysLeft, everMissed: state === 'MISSED' })
    expect(String(deadline.warnAt)).toBe('2026-11-22T23:00:00Z')
  })

  test('a clock that has ended is judged by its end at any later moment', () => {
    const inTime = deadlineOf(endClock(record, at('2026-11-23T10:00:00Z')), stockholm, at('2027-06-01T10:00:00Z'))
    expect(inTime).toMatchObject({ state: 'MET', businessDaysLeft: 1, warnAt: null, everMissed: false })
    const late = deadlineOf(endClock(record, at('2026-11-25T10:00:00Z')), stockholm, at('2027-06-01T10:00:00Z'))
    expect(late).toMatchObject({ state: 'MISSED', businessDaysLeft: 0, everMissed: true })
    expect(String(late.dueOn)).toBe('2026-11-24')
  })

  test('a warning comes with the last open day before the due day', () => {
    const warned = (from: string) => String(previewDeadline('REVIEW', at(from), stockholm).warnAt)
    expect(warned('2026-12-22T10:00:00Z')).toBe('2026-12-22T23:00:00Z')
    expect(warned('2026-04-01T10:00:00Z')).toBe('2026-04-01T22:00:00Z')
  })
})

describe('pausing', () => {
  const started = startClock('DISPUTE_REVIEW', at('2026-11-23T10:00:00Z'))
  const paused = pauseClock(started, at('2026-11-25T10:00:00Z'))

  test('what was left is kept, and a partly used day counts as used', () => {
    const waiting = deadlineOf(paused, stockholm, at('2026-12-03T10:00:00Z'))
    expect(waiting).toMatchObject({ state: 'PAUSED', businessDaysLeft: 3, warnAt: null })
    expect(String(waiting.dueOn)).toBe('2026-12-08')
    const going = deadlineOf(resumeClock(paused, at('2026-12-04T10:00:00Z')), stockholm, at('2026-12-04T10:00:00Z'))
    expect(going).toMatchObject({ state: 'RUNNING', businessDaysLeft: 3 })
    expect([going.startedOn, going.dueOn, going.warnAt].map(String)).toEqual([
      '2026-11-23',
      '2026-12-09',
      '2026-12-07T23:00:00Z',
    ])
  })

  test('asked about a moment before the pause, it never shows more than was left', () => {
    const waiting = deadlineOf(paused, stockholm, at('2026-11-23T11:00:00Z'))
    expect([waiting.businessDaysLeft, String(waiting.dueOn)]).toEqual([3, '2026-11-30'])
  })

  test('on day 0 nothing has been used', () => {
    expect(
      deadlineOf(pauseClock(started, at('2026-11-23T20:00:00Z')), stockholm, at('2026-11-23T20:00:00Z'))
        .businessDaysLeft,
    ).toBe(5)
  })

  test('a pause and an answer on the same day move nothing', () => {
    const same = resumeClock(paused, at('2026-11-25T15:00:00Z'))
    expect(String(deadlineOf(same, stockholm, at('2026-11-25T15:00:00Z')).dueOn)).toBe('2026-11-30')
    const twice = resumeClock(pauseClock(same, at('2026-11-25T16:00:00Z')), at('2026-11-25T17:00:00Z'))
    expect(String(deadlineOf(twice, stockholm, at('2026-11-25T17:00:00Z')).dueOn)).toBe('2026-11-30')
  })

  test('an answer on a Saturday counts from Friday', () => {
    const going = deadlineOf(resumeClock(paused, at('2026-12-05T10:00:00Z')), stockholm, at('2026-12-05T10:00:00Z'))
    expect(String(going.dueOn)).toBe('2026-12-09')
  })

  test('asked on the last day, one business day is still left', () => {
    const last = pauseClock(started, at('2026-11-30T22:00:00Z'))
    expect(deadlineOf(last, stockholm, at('2026-12-01T10:00:00Z'))).toMatchObject({
      businessDaysLeft: 1,
      everMissed: false,
    })
    const going = deadlineOf(resumeClock(last, at('2026-12-04T10:00:00Z')), stockholm, at('2026-12-04T10:00:00Z'))
    expect(String(going.dueOn)).toBe('2026-12-07')
  })

  test('asking too late gives a day, but does not undo the miss', () => {
    const late = pauseClock(started, at('2026-12-02T10:00:00Z'))
    expect(deadlineOf(late, stockholm, at('2026-12-03T10:00:00Z'))).toMatchObject({
      state: 'PAUSED',
      businessDaysLeft: 1,
      everMissed: true,
    })
    const going = endClock(resumeClock(late, at('2026-12-04T10:00:00Z')), at('2026-12-04T12:00:00Z'))
    expect(deadlineOf(going, stockholm, at('2026-12-09T10:00:00Z'))).toMatchObject({ state: 'MET', everMissed: true })
  })

  test('withdrawn while it waits, the clock was met unless it had been missed before', () => {
    const withdrawn = deadlineOf(endClock(paused, at('2027-01-20T10:00:00Z')), stockholm, at('2027-02-01T10:00:00Z'))
    expect(withdrawn).toMatchObject({ state: 'MET', businessDaysLeft: 3, everMissed: false })
    const late = endClock(pauseClock(started, at('2026-12-02T10:00:00Z')), at('2026-12-03T10:00:00Z'))
    expect(deadlineOf(late, stockholm, at('2026-12-09T10:00:00Z'))).toMatchObject({ state: 'MISSED', everMissed: true })
  })
})
