import { expect, test } from 'vitest'
import { claimingOf } from './claimingOf.ts'

test.each([
  ['2026-08-15', 'AHEAD'],
  ['2026-08-16', 'OPEN'],
  ['2027-02-15', 'OPEN'],
  ['2027-02-16', 'OVER'],
])('on %s claiming is %s', (today, claiming) => {
  expect(claimingOf({ claimingFrom: '2026-08-16', claimingTo: '2027-02-15' }, today)).toBe(claiming)
})
