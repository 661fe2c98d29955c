import { type Currency, exponentOf, formatDecimal, money } from '@samop/shared'

export const minorOfWhole = (whole: number, currency: Currency): number =>
  Math.round(whole * 10 ** exponentOf(currency))

/** An amount in the API's form. */
export const moneyOf = (whole: number, currency: Currency) => ({
  amount: formatDecimal(money(minorOfWhole(whole, currency), currency)),
  currency,
})
