import { type Language, languages } from '@samop/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount } from './readAmount.ts'

const unreadable = expect.stringMatching(/is not an amount|är inget belopp/) as string
const negative = expect.stringMatching(/negativ/) as string
const foreign = expect.stringMatching(/is in [A-Z]{3}|anges i [A-Z]{3}/) as string
const tooFine = expect.stringMatching(/decimal/) as string

// texts as people copy them from spreadsheets, invoices, mails and phones; null means the same in Swedish as in English
test.each<[string, currency: string, en: string | { problem: string }, sv: string | { problem: string } | null]>([
  ['1\u00a0234,50', 'SEK', '1234.50', null],
  ['1\u202f234,50', 'SEK', '1234.50', null],
  ['1\u2009234,50', 'SEK', '1234.50', null],
  ['\u202d1 234,50\u202c', 'SEK', '1234.50', null],
  ['1 234,50\u200e', 'SEK', '1234.50', null],
  ['\ufeff1234\u200b,50\u00ad', 'SEK', '1234.50', null],
  ['1 234:50', 'SEK', { problem: unreadable }, '1234.50'],
  ['12:5', 'SEK', { problem: unreadable }, { problem: unreadable }],
  ['1 234:-', 'SEK', '1234.00', null],
  ['1234,-', 'SEK', '1234.00', null],
  ['1 234.–', 'CHF', '1234.00', null],
  ['1 234,50 kr', 'SEK', '1234.50', null],
  ['1 234,50\u00a0kr', 'SEK', '1234.50', null],
  ['1234kr', 'SEK', '1234.00', null],
  ['SEK 1 234.50', 'SEK', '1234.50', null],
  ['sek1234.50', 'SEK', '1234.50', null],
  ['€1,234.50', 'EUR', '1234.50', null],
  ['1.234,50 €', 'EUR', '1234.50', null],
  ['$1,234.50', 'USD', '1234.50', null],
  ['1 234,50 kr', 'EUR', { problem: foreign }, { problem: foreign }],
  ['EUR 100', 'SEK', { problem: foreign }, { problem: foreign }],
  ['€100', 'SEK', { problem: foreign }, { problem: foreign }],
  ['$100', 'CAD', '100.00', null],
  ['100 kr', 'NOK', '100.00', null],
  ['$100', 'EUR', { problem: foreign }, { problem: foreign }],
  ['1 kr 50 öre', 'SEK', { problem: unreadable }, { problem: unreadable }],
  ['1e5', 'SEK', { problem: unreadable }, { problem: unreadable }],
  ['1’234.50', 'CHF', '1234.50', null],
  ["1'234'567", 'CHF', '1234567.00', null],
  ['1.234,50', 'SEK', '1234.50', null],
  ['1,234.50', 'SEK', '1234.50', null],
  ['1.234.567', 'SEK', '1234567.00', null],
  ['1,234,567', 'SEK', '1234567.00', null],
  ['1.234.567,89', 'SEK', '1234567.89', null],
  ['１２３４', 'SEK', '1234.00', null],
  ['１，２３４．５０', 'SEK', '1234.50', null],
  ['100²', 'SEK', { problem: unreadable }, { problem: unreadable }],
  ['½', 'SEK', { problem: unreadable }, { problem: unreadable }],
  ['−100', 'SEK', { problem: negative }, { problem: negative }],
  ['(100,00)', 'SEK', { problem: negative }, { problem: negative }],
  ['100,00-', 'SEK', { problem: negative }, { problem: negative }],
  ['-100 kr', 'SEK', { problem: negative }, { problem: negative }],
  ['SEK -100', 'SEK', { problem: negative }, { problem: negative }],
  ['1,234', 'JPY', '1234', { problem: tooFine }],
  ['1.000', 'JPY', { problem: tooFine }, { problem: tooFine }],
  ['1235.00', 'JPY', '1235', null],
  ['1,234', 'KWD', '1234.000', '1.234'],
  ['1.234,567', 'KWD', '1234.567', null],
  ['1500,500', 'KWD', { problem: unreadable }, '1500.500'],
  // three digits behind the other sign may be thousands, zeros or not
  ['1.500', 'SEK', { problem: tooFine }, { problem: tooFine }],
  ['1,500', 'SEK', '1500.00', { problem: tooFine }],
  ['12.340', 'SEK', { problem: tooFine }, { problem: tooFine }],
  ['1\t234', 'SEK', { problem: unreadable }, { problem: unreadable }],
  ['12\n345', 'SEK', { problem: unreadable }, { problem: unreadable }],
])('“%s” in %s is read as it is meant, or refused', (pasted, currency, en, sv) => {
  for (const [language, expected] of [
    ['en', en],
    ['sv', sv ?? en],
  ] as const)
    expect(readAmount(pasted, currency, language)).toEqual(
      typeof expected === 'string' ? { value: expected } : expected,
    )
})

test('an error names the foreign currency, and does not quote invisible letters', () => {
  expect(readAmount('EUR 100', 'SEK', 'en')).toEqual({
    problem: 'The amount is in SEK; “EUR” does not belong in it.',
  })
  expect(readAmount('\u202d12 34\u202c', 'SEK', 'sv')).toEqual({
    problem: expect.stringContaining('”12 34”') as string,
  })
})

describe('in every way of writing', () => {
  const digits = (minor: number) => String(minor).padStart(3, '0')
  const grouped = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign)
  const ways = fc.record({
    minor: fc.integer({ min: 1, max: 99_999_999_999 }),
    grouping: fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', '’', "'", '.', ','),
    decimal: fc.constantFrom('.', ',', ':'),
    unit: fc.constantFrom(['', ''], ['', ' kr'], ['SEK ', ''], ['', '\u00a0SEK'], ['kr', '']),
    marks: fc.constantFrom(['', ''], ['\u202d', '\u202c'], ['', '\u200e'], ['\u2068', '\u2069'], [' ', '\n']),
    language: fc.constantFrom<Language>(...languages),
  })

  test('an amount is read as itself or refused, and never read as another', () => {
    fc.assert(
      fc.property(ways, ({ minor, grouping, decimal, unit, marks, language }) => {
        fc.pre(grouping !== decimal)
        const [whole, cents] = [digits(minor).slice(0, -2), digits(minor).slice(-2)]
        const text = `${marks[0]}${unit[0]}${grouped(whole, grouping)}${decimal}${cents}${unit[1]}${marks[1]}`
        const read = readAmount(text, 'SEK', language)
        if ('value' in read) expect(read.value).toBe(`${whole}.${cents}`)
        // English does not read the colon of Swedish prices
        else expect([decimal, language]).toEqual([':', 'en'])
      }),
      { numRuns: 2000 },
    )
  })

  test('any text is read as its digits or refused', () => {
    const signs = fc.constantFrom(..."0123456789.,:-–’' \u00a0\u200e()kr".split(''))
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 14 }), fc.constantFrom(...languages), (text, language) => {
        const read = readAmount(text, 'SEK', language)
        if (!('value' in read) || text.trim() === '') return
        const [typed, value] = [text, read.value].map((each) => each.replace(/\D/g, '').replace(/^0+/, ''))
        expect([typed, `${typed}0`, `${typed}00`]).toContain(value)
      }),
      { numRuns: 5000 },
    )
  })
})
