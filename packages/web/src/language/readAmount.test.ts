import { expect, test } from 'vitest'
import { readAmount, showAmount } from './readAmount.ts'

test.each([
  ['sv', '1234.5', '1234.50'],
  ['sv', '1 234,50', '1234.50'],
  ['sv', '1\u00a0234,50', '1234.50'],
  ['sv', '1\u202f234\u202f567', '1234567.00'],
  ['sv', '1 234.50', '1234.50'],
  ['sv', '1234,', '1234.00'],
  ['sv', '0,5', '0.50'],
  ['en', '1,234.50', '1234.50'],
  ['en', '1,234,567', '1234567.00'],
  ['en', '12,345', '12345.00'],
  ['en', '1 234.50', '1234.50'],
  ['en', '1234,5', '1234.50'],
  ['en', '1234.', '1234.00'],
  ['en', ' 12 ', '12.00'],
  ['en', '', '0'],
] as const)('in %s “%s” is read as %s', (language, typed, value) => {
  expect(readAmount(typed, 'SEK', language)).toEqual({ value })
})

test.each([
  ['JPY', 'en', '1,235', '1235'],
  ['KWD', 'en', '1,234', '1234.000'],
  ['KWD', 'en', '1.234', '1.234'],
  ['KWD', 'sv', '1,234', '1.234'],
  ['KWD', 'en', '1.5', '1.500'],
] as const)('%s has its own decimals: in %s “%s” is %s', (currency, language, typed, value) => {
  expect(readAmount(typed, currency, language)).toEqual({ value })
})

test.each([
  ['en', '0.001'],
  ['en', '0,001'],
  ['en', '12.345'],
  ['en', '1234,567'],
  ['en', '1,234.567'],
  ['sv', '0.001'],
  ['sv', '0,001'],
  ['sv', '12.345'],
  ['sv', '1,234'],
  ['sv', '1 234,5678'],
] as const)('in %s “%s” has too many decimals', (language, typed) => {
  expect(readAmount(typed, 'SEK', language)).toEqual({ problem: expect.stringContaining('SEK') })
})

test.each(['-5', '−5', '- 1 234', '-0.001'])('“%s” is refused as negative', (typed) => {
  expect(readAmount(typed, 'SEK', 'en')).toEqual({ problem: 'An amount cannot be negative.' })
  expect(readAmount(typed, 'SEK', 'sv')).toEqual({ problem: 'Ett belopp kan inte vara negativt.' })
})

test.each([
  ['sv', 'abc'],
  ['sv', '1.2.3,4,5'],
  ['sv', '12 5 0'],
  ['sv', '0 123'],
  ['en', '1,234,5'],
  ['en', '12 5 0'],
  ['en', '1 23'],
  ['en', '1,234 567'],
  ['en', '1234,'],
  ['en', '-'],
] as const)('in %s “%s” is refused as no amount', (language, typed) => {
  expect(readAmount(typed, 'SEK', language)).toEqual({ problem: expect.stringContaining('”') })
})

test.each(['0', '0,00', '0.0'])('“%s” is refused as zero', (typed) => {
  expect(readAmount(typed, 'SEK', 'en')).toEqual({ problem: 'Enter an amount above zero.' })
  expect(readAmount(typed, 'SEK', 'sv')).toEqual({ problem: 'Ange ett belopp större än noll.' })
})

test('an error quotes the text as it was typed', () => {
  expect(readAmount('1,234', 'SEK', 'sv')).toEqual({ problem: 'SEK har 2 decimaler: ”1,234” har för många.' })
})

test('the other sign before three digits could separate thousands, so it is refused', () => {
  expect(readAmount('1.234', 'KWD', 'sv')).toEqual({ problem: expect.stringContaining('”') })
})

test('a field shows an amount as the language writes it, and is empty for zero', () => {
  expect(showAmount('12345.50', 'SEK', 'en')).toBe('12,345.50')
  expect(showAmount('12345.50', 'SEK', 'sv')).toBe('12\u00a0345,50')
  expect(showAmount('1235', 'JPY', 'en')).toBe('1,235')
  expect(showAmount('0.00', 'SEK', 'en')).toBe('')
})

test.each(['en', 'sv'] as const)("a field's text is read back as the same amount (%s)", (language) => {
  for (const amount of ['1.00', '999.99', '1000.00', '1234567.89'])
    expect(readAmount(showAmount(amount, 'SEK', language), 'SEK', language)).toEqual({ value: amount })
})
