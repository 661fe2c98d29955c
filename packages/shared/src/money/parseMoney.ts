import { type Currency, exponentOf } from './currencies.ts'
import { type Money, decimalOf, money } from './money.ts'
import { MoneyError } from './moneyError.ts'

/** Reads "1234.5" or "-3" exactly; throws NOT_A_NUMBER, TOO_MANY_DECIMALS or TOO_LARGE. Zeros at the end are ignored: "1235.00" is 1235 in JPY. */
export function parseMoney(decimal: string, currency: Currency): Money {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(decimal) ?? []
  if (whole === undefined) throw new MoneyError('NOT_A_NUMBER', { value: decimal.slice(0, 40) })
  const decimals = exponentOf(currency)
  const digits = fraction.replace(/0+$/, '')
  if (digits.length > decimals) throw new MoneyError('TOO_MANY_DECIMALS', { currency, decimals, value: decimal })
  return money(BigInt(`${sign}${whole}${digits.padEnd(decimals, '0')}`), currency)
}

/** The amount as an exact decimal with the currency's decimals: "1234.50", "1235" for JPY. */
export function formatDecimal(amount: Money): string {
  return decimalOf(BigInt(amount.minor), amount.currency)
}
