import { expect, test } from 'vitest'
import { aspectsOf } from './eventAspects.ts'
import type { EventKind } from './eventKinds.ts'

test('a comment changes nothing of the claim', () => {
  expect(aspectsOf('COMMENTED')).toEqual([])
})

test('a pick-up moves no money, an approval does', () => {
  expect(aspectsOf('PICKED_UP')).toEqual(['STATUS', 'ASSIGNEE', 'DEADLINE'])
  expect(aspectsOf('APPROVED')).toContain('FUNDS')
})

test('a submission shows the claim to the vendor, a recall takes it away', () => {
  expect(aspectsOf('SUBMITTED')).toContain('PRESENCE')
  expect(aspectsOf('RECALLED')).toContain('PRESENCE')
})

test('an unknown kind of a newer server may have changed everything', () => {
  expect(aspectsOf('PAID_IN_SHELLS' as EventKind)).toContain('FUNDS')
})
