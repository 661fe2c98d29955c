import { formatDecimal, isCurrency, money, parseMoney } from '@samop/shared'
import type { MoneyValue } from '../language/useFormat.ts'

/** The amounts added up, one sum a currency. */
export function sumByCurrency(amounts: readonly MoneyValue[]): MoneyValue[] {
  const sums = new Map<string, bigint>()
  for (const { amount, currency } of amounts)
    if (isCurrency(currency))
      sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(parseMoney(amount, currency).minor))
  return [...sums].flatMap(([currency, minor]) =>
    isCurrency(currency) ? [{ amount: formatDecimal(money(minor, currency)), currency }] : [],
  )
}
