/** What is wrong with a day or an amount as it was typed. */
export const typedWords = {
  dayUnreadable: {
    en: 'Give a date such as {example} or 2026-10-11.',
    sv: 'Ange ett datum, till exempel {example} eller 2026-10-11.',
  },
  dayYear: {
    en: 'Give the year with four digits, 1900 to 2999.',
    sv: 'Ange året med fyra siffror, 1900 till 2999.',
  },
  amountNegative: { en: 'An amount cannot be negative.', sv: 'Ett belopp kan inte vara negativt.' },
  amountZero: { en: 'Enter an amount above zero.', sv: 'Ange ett belopp större än noll.' },
  amountUnit: {
    en: 'The amount is in {currency}; “{unit}” does not belong in it.',
    sv: 'Beloppet anges i {currency}; ”{unit}” hör inte dit.',
  },
  amountUnreadable: {
    en: '“{typed}” is not an amount. Write it like {example}.',
    sv: '”{typed}” är inget belopp. Skriv till exempel {example}.',
  },
} as const satisfies Record<string, { en: string; sv: string }>
