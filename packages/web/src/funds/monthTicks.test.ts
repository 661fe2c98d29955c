import { expect, test } from 'vitest'
import { monthTicks } from './monthTicks.ts'

test.each([
  ['2026-01-01', '2027-03-31', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']],
  ['2026-11-15', '2027-01-20', ['2026-12-01', '2027-01-01']],
  ['2026-01-01', '2099-03-31', ['2040-01-01', '2060-01-01', '2080-01-01']],
])('from %s to %s the line of time names few months, evenly apart', (first, last, ticks) => {
  expect(monthTicks(first, last)).toEqual(ticks)
})
