import { type Money, money } from './money.ts'
import { MoneyError } from './moneyError.ts'

/**
 * Shares an amount in proportion to whole weights, by largest remainder: the parts always add up to the amount, and
 * none differs from its exact share by a whole minor unit. Equal remainders go to the earlier part; a negative amount
 * is shared as its opposite. Throws BAD_WEIGHT, or NOTHING_TO_SHARE_BY when an amount meets only zeros.
 */
export function shareMoney({ minor, currency }: Money, weights: readonly (number | bigint)[]): Money[] {
  return shareMinor(minor, weights).map((part) => money(part, currency))
}

/** Shares minor units like `shareMoney`, where every amount is in one currency. */
export function shareMinor(minor: number, weights: readonly (number | bigint)[]): number[] {
  const shares = weights.map(exactWeight)
  const total = shares.reduce((sum, share) => sum + share, 0n)
  if (total === 0n) {
    if (minor !== 0) throw new MoneyError('NOTHING_TO_SHARE_BY')
    return shares.map(() => 0)
  }
  const whole = BigInt(Math.abs(minor))
  const parts = shares.map((share, index) => ({
    index,
    minor: (whole * share) / total,
    remainder: (whole * share) % total,
  }))
  const left = Number(whole - parts.reduce((sum, part) => sum + part.minor, 0n))
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const part of byRemainder.slice(0, left)) part.minor += 1n
  return parts.map((part) => Number(minor < 0 ? -part.minor : part.minor))
}

function exactWeight(weight: number | bigint): bigint {
  const whole = typeof weight === 'bigint' || Number.isSafeInteger(weight)
  if (!whole || weight < 0) throw new MoneyError('BAD_WEIGHT', { value: String(weight) })
  return BigInt(weight)
}
