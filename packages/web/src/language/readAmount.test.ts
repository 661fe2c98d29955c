import { expect, test } from 'vitest'
import { readAmount, showAmount } from './readAmount.ts'

test.each([
  ['1234.5', '1234.50'],
  ['1 234,50', '1234.50'],
  ['1\u00a0234,50', '1234.50'],
  ['1234,', '1234.00'],
  ['1,234.50', '1234.50'],
  ['1.234,50', '1234.50'],
  ['1,234,567', '1234567.00'],
  ['1,234', '1234.00'],
  ['0,5', '0.50'],
  ['12', '12.00'],
  ['', '0'],
])('“%s” is read as %s', (typed, value) => {
  expect(readAmount(typed, 'SEK', 'sv')).toEqual({ value })
})

test.each([
  ['JPY', '1,235', '1235'],
  ['KWD', '1,234', '1.234'],
  ['KWD', '1.5', '1.500'],
])('%s has its own decimals: “%s” is %s', (currency, typed, value) => {
  expect(readAmount(typed, currency, 'en')).toEqual({ value })
})

test.each(['abc', '1,2345', '12,5 kr', '1.2.3,4,5'])('“%s” is told to be no amount', (typed) => {
  expect(readAmount(typed, 'SEK', 'sv')).toEqual({ problem: expect.stringContaining('”') })
})

test('an amount stands in its field the way the language writes it, and nothing stands there for zero', () => {
  expect(showAmount('12345.50', 'SEK', 'en')).toBe('12,345.50')
  expect(showAmount('12345.50', 'SEK', 'sv')).toBe('12\u00a0345,50')
  expect(showAmount('1235', 'JPY', 'en')).toBe('1,235')
  expect(showAmount('0.00', 'SEK', 'en')).toBe('')
})

test.each(['en', 'sv'] as const)('what a field shows is read back as it was (%s)', (language) => {
  for (const amount of ['1.00', '999.99', '1000.00', '1234567.89'])
    expect(readAmount(showAmount(amount, 'SEK', language), 'SEK', language)).toEqual({ value: amount })
})
