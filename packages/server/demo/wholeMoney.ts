import { type Currency, exponentOf, formatDecimal, money } from '@samop/shared'

/** Whole units in minor ones. */
export const minorOfWhole = (whole: number, currency: Currency): number =>
  Math.round(whole * 10 ** exponentOf(currency))

/** As the API takes it. */
export const moneyOf = (whole: number, currency: Currency) => ({
  amount: formatDecimal(money(minorOfWhole(whole, currency), currency)),
  currency,
})
