import { expect, test } from 'vitest'
import { latestFirst } from './latestFirst.ts'

test('the latest period stands first', () => {
  const funds = ['2026-01-01', '2026-07-01', '2025-07-01'].map((usageFrom) => ({ usagePeriod: { usageFrom } }))
  expect(latestFirst(funds).map(({ usagePeriod }) => usagePeriod.usageFrom)).toEqual([
    '2026-07-01',
    '2026-01-01',
    '2025-07-01',
  ])
})
