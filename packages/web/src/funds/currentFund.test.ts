import { expect, test } from 'vitest'
import { currentFund } from './currentFund.ts'

const fund = (label: string, usageFrom: string, usageTo: string, claimingTo: string) => ({
  label,
  usagePeriod: { usageFrom, usageTo, claimingFrom: usageFrom, claimingTo },
})
const funds = [
  fund('H1', '2026-01-01', '2026-06-30', '2026-08-15'),
  fund('H2', '2026-07-01', '2026-12-31', '2027-02-15'),
]

test.each([
  ['2026-03-01', 'H1'],
  ['2026-06-30', 'H1'],
  ['2026-07-01', 'H2'],
  ['2027-01-20', 'H2'],
  ['2030-01-01', 'H2'],
])('on %s the period in use is %s', (today, label) => {
  expect(currentFund(funds, today)?.label).toBe(label)
})

test('without a fund there is no current fund', () => {
  expect(currentFund([], '2026-03-01')).toBeUndefined()
})
