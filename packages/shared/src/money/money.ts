import { type Currency, exponentOf } from './currencies.ts'
import { MoneyError } from './moneyError.ts'

/** An exact amount: whole minor units (a safe integer, may be negative) of a currency. JSON-safe. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}

/** An amount from whole minor units; throws TOO_LARGE or NOT_A_NUMBER. */
export function money(minor: number | bigint, currency: Currency): Money {
  const number = Number(minor)
  if (typeof minor === 'number' && !Number.isInteger(minor)) throw new MoneyError('NOT_A_NUMBER', { value: minor })
  if (!Number.isSafeInteger(number))
    throw new MoneyError('TOO_LARGE', { value: decimalOf(BigInt(minor), currency), currency })
  return { minor: number === 0 ? 0 : number, currency }
}

/** `a` minus `b`, which may be below zero; throws DIFFERENT_CURRENCIES or TOO_LARGE. */
export function subtractMoney(a: Money, b: Money): Money {
  return money(minorOf(a) - minorOf(b, a.currency), a.currency)
}

/** Minor units as a decimal with exactly the currency's decimals: "1234.50", "1235" for JPY. */
export function decimalOf(minor: bigint, currency: Currency): string {
  const decimals = exponentOf(currency)
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals)
  return `${minor < 0n ? '-' : ''}${whole}${fraction && '.'}${fraction}`
}

function minorOf(amount: Money, currency: Currency = amount.currency): bigint {
  if (amount.currency !== currency) throw new MoneyError('DIFFERENT_CURRENCIES', { currency, other: amount.currency })
  return BigInt(amount.minor)
}
