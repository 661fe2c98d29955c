import type { Currency } from './currencies.ts'
import { type Money, money } from './money.ts'
import { MoneyError } from './moneyError.ts'
import { formatDecimal, parseMoney } from './parseMoney.ts'

/** An amount as the API writes it: a decimal string with exactly the currency's decimals, "1234.50", "1235" for JPY. */
export interface DecimalMoney {
  readonly amount: string
  readonly currency: Currency
}

/** Whole minor units as a decimal; throws TOO_LARGE or NOT_A_NUMBER. */
export function decimalMoney(minor: number, currency: Currency): DecimalMoney {
  return { amount: formatDecimal(money(minor, currency)), currency }
}

/** The amount in minor units; throws for what `decimalMoney` did not write. */
export function moneyOf({ amount, currency }: DecimalMoney): Money {
  const read = parseMoney(amount, currency)
  if (formatDecimal(read) !== amount) throw new MoneyError('NOT_A_NUMBER', { value: amount })
  return read
}
