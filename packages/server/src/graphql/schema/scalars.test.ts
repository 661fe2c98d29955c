import { formatDecimal, money } from '@samop/shared'
import { expect, test } from 'vitest'
import { DateTimeScalar, DecimalScalar } from './scalars.ts'

test.each(['JPY', 'SEK', 'KWD'] as const)('the largest sum that is answered in %s can be sent again', (currency) => {
  for (const minor of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
    expect(DecimalScalar.parseValue(formatDecimal(money(minor, currency)))).toMatch(/^-?\d/)
})

test.each([
  ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00:00+00:00', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00:00.5+00:00', '2026-11-23T09:00:00.500Z'],
  ['2026-11-23T09:00:00.123456Z', '2026-11-23T09:00:00.123Z'],
  ['2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00Z', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00:00.12+00:00', '2026-11-23T09:00:00.120Z'],
  ['+010000-01-01T00:00:00Z', '+010000-01-01T00:00:00.000Z'],
])('the moment %s is answered in milliseconds', (kept, answered) => {
  expect(DateTimeScalar.serialize(kept)).toBe(answered)
})
