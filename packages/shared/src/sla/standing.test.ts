import { expect, test } from 'vitest'
import { endClock, startClock } from './clockRecord.ts'
import { standing } from './standing.ts'

const monday = Temporal.Instant.from('2026-11-23T09:00:00Z')
const period = {
  usageFrom: '2026-07-01',
  usageTo: '2026-12-31',
  claimingFrom: '2026-08-16',
  claimingTo: '2027-02-15',
  correctionsUntil: '2027-03-31',
}

test.each([
  ['SUBMIT', '2027-02-15', '2027-02-15'],
  ['SUBMIT', '2027-02-01', '2027-02-15'],
  ['SUBMIT', '2027-03-01', '2027-02-15'],
  ['ANSWER', '2027-03-31', '2027-03-31'],
  ['ANSWER', '2027-03-01', '2027-03-31'],
  ['ANSWER', '2027-04-06', '2027-04-06'],
] as const)('%s that was fixed on %s stands on %s', (clock, before, now) => {
  const record = startClock(clock, monday, {}, before)
  const stands = standing(record, period)
  expect(stands).toEqual({ ...record, fixedDay: now })
  if (before === now) expect(stands).toBe(record)
})

test('clocks that count days, or have ended, follow no period', () => {
  const review = startClock('REVIEW', monday)
  expect(standing(review, period)).toBe(review)
  const ended = endClock(startClock('SUBMIT', monday, {}, '2027-02-01'), monday)
  expect(standing(ended, period)).toBe(ended)
})
