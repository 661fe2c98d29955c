import { type Money, money } from './money.ts'
import { MoneyError } from './moneyError.ts'

/**
 * Shares an amount in proportion to whole weights, by largest remainder: the parts always add up to the amount, and
 * none differs from its exact share by a whole minor unit. Equal remainders go to the earlier part; a negative amount
 * is shared as its opposite. Throws BAD_WEIGHT, or NOTHING_TO_SHARE_BY when an amount meets only zeros.
 */
export function shareMoney(amount: Money, weights: readonly (number | bigint)[]): Money[] {
  const shares = weights.map(exactWeight)
  const total = shares.reduce((sum, share) => sum + share, 0n)
  if (total === 0n) {
    if (amount.minor !== 0) throw new MoneyError('NOTHING_TO_SHARE_BY')
    return shares.map(() => money(0, amount.currency))
  }
  const whole = BigInt(Math.abs(amount.minor))
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
  return parts.map((part) => money(amount.minor < 0 ? -part.minor : part.minor, amount.currency))
}

function exactWeight(weight: number | bigint): bigint {
  const whole = typeof weight === 'bigint' || Number.isSafeInteger(weight)
  if (!whole || weight < 0) throw new MoneyError('BAD_WEIGHT', { value: String(weight) })
  return BigInt(weight)
}
