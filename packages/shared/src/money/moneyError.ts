import { type Text, say } from '../language/language.ts'

/** The faults of an amount, each with a sentence for the person who typed it. */
export const moneyFaults = {
  NOT_A_NUMBER: {
    en: '“{value}” is not an amount: write digits, with a point before the decimals.',
    sv: '”{value}” är inget belopp: skriv siffror, med punkt före decimalerna.',
  },
  TOO_MANY_DECIMALS: {
    en: '{currency} has {decimals} decimals: “{value}” has too many.',
    sv: '{currency} har {decimals} decimaler: ”{value}” har för många.',
  },
  TOO_LARGE: { en: '{value} {currency} is too large an amount.', sv: '{value} {currency} är ett för stort belopp.' },
  DIFFERENT_CURRENCIES: {
    en: '{currency} and {other} cannot be put together without a rate.',
    sv: '{currency} och {other} kan inte läggas ihop utan en växelkurs.',
  },
  BAD_WEIGHT: {
    en: 'A share must be a whole number, zero or above, not {value}.',
    sv: 'En andel måste vara ett heltal som är noll eller större, inte {value}.',
  },
  NOTHING_TO_SHARE_BY: {
    en: 'An amount cannot be shared when every share is zero.',
    sv: 'Ett belopp kan inte fördelas när alla andelar är noll.',
  },
} as const satisfies Record<string, Text>

export type MoneyFault = keyof typeof moneyFaults

/** An amount that cannot be read or calculated; `code` names the fault, `text` explains it in every language. */
export class MoneyError extends Error {
  readonly code: MoneyFault
  readonly text: Text

  constructor(code: MoneyFault, values: Readonly<Record<string, string | number>> = {}) {
    const text = { en: say(moneyFaults[code], 'en', values), sv: say(moneyFaults[code], 'sv', values) }
    super(text.en)
    this.name = 'MoneyError'
    this.code = code
    this.text = text
  }
}
