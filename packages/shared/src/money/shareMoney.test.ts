import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from './money.ts'
import { shareMoney } from './shareMoney.ts'

const shared = (minor: number, weights: readonly (number | bigint)[]) =>
  shareMoney(money(minor, 'USD'), weights).map((part) => part.minor)

describe('sharing an amount', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [3, 7], [2, 3]],
    [1, [0, 1, 1], [0, 1, 0]],
    [7, [5], [7]],
    [0, [1, 2], [0, 0]],
    [10, [1, 0], [10, 0]],
    [100, [335, 335, 330], [34, 33, 33]],
    [2, [1, 1, 1, 1, 1], [1, 1, 0, 0, 0]],
  ])('%i by %j gives %j', (minor, weights, parts) => expect(shared(minor, weights)).toEqual(parts))

  test('zero can be shared by zero weights, another amount cannot', () => {
    expect(shared(0, [0, 0])).toEqual([0, 0])
    expect(shared(0, [])).toEqual([])
    expect(() => shared(1, [0, 0])).toThrow(expect.objectContaining({ code: 'NOTHING_TO_SHARE_BY' }))
    expect(() => shared(1, [])).toThrow(expect.objectContaining({ code: 'NOTHING_TO_SHARE_BY' }))
  })

  test.each([[-1], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 53], [-1n]])('%d is no weight', (weight) =>
    expect(() => shared(10, [1, weight])).toThrow(expect.objectContaining({ code: 'BAD_WEIGHT' })),
  )

  test('huge amounts and weights are shared exactly', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(shared(most, [most, most])).toEqual([(most + 1) / 2, (most - 1) / 2])
    expect(shared(most, [10n ** 40n, 10n ** 40n, 0n])).toEqual([(most + 1) / 2, (most - 1) / 2, 0])
  })

  const weightLists = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0n))

  test('the parts add up, and none differs from its exact share by a whole minor unit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weightLists, (minor, weights) => {
        const parts = shareMoney(money(minor, 'USD'), weights)
        const total = weights.reduce((sum, weight) => sum + weight, 0n)
        expect(parts.reduce((sum, part) => sum + BigInt(part.minor), 0n)).toBe(BigInt(minor))
        parts.forEach((part, index) => {
          const off = BigInt(part.minor) * total - BigInt(minor) * weights[index]!
          expect((off < 0n ? -off : off) < total).toBe(true)
          if (weights[index] === 0n) expect(part.minor).toBe(0)
        })
      }),
    )
  })

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), weightLists, (minor, weights) => {
        const parts = shareMoney(money(minor, 'USD'), weights)
        for (const [a, one] of parts.entries())
          for (const [b, other] of parts.entries())
            if (weights[a]! > weights[b]!) expect(one.minor).toBeGreaterThanOrEqual(other.minor)
      }),
    )
  })
})
