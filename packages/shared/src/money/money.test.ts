import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencies, exponentOf, isCurrency } from './currencies.ts'
import { money, subtractMoney } from './money.ts'
import { MoneyError, type MoneyFault } from './moneyError.ts'
import { formatDecimal, parseMoney } from './parseMoney.ts'
import { showMoney } from './showMoney.ts'

const anyMoney = fc.record({ minor: fc.maxSafeInteger(), currency: fc.constantFrom(...currencies) })

function faultOf(act: () => unknown): MoneyFault | null {
  try {
    act()
    return null
  } catch (error) {
    return error instanceof MoneyError ? error.code : null
  }
}

describe('currencies', () => {
  test.each([
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['UGX', 0],
    ['USD', 2],
    ['SEK', 2],
    ['EUR', 2],
    ['HUF', 2],
    ['XCG', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
    ['CLF', 4],
  ] as const)('%s has %i decimals', (code, decimals) => expect(exponentOf(code)).toBe(decimals))

  test('only active codes in capitals are currencies', () => {
    expect(['SEK', 'sek', 'DEM', 'XAU', '', 'toString'].filter(isCurrency)).toEqual(['SEK'])
    expect(new Set(currencies).size).toBe(currencies.length)
    expect(currencies.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  })
})

describe('reading an amount', () => {
  test.each([
    ['1234.50', 'USD', 123450],
    ['1234.5', 'USD', 123450],
    ['1234', 'USD', 123400],
    ['-0.01', 'USD', -1],
    ['1235', 'JPY', 1235],
    ['1235.00', 'JPY', 1235],
    ['12.340000', 'SEK', 1234],
    ['1.234', 'KWD', 1234],
    ['0.1', 'EUR', 10],
    ['007', 'EUR', 700],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', 'EUR', Number.MIN_SAFE_INTEGER],
  ] as const)('%s %s is exact', (text, currency, minor) =>
    expect(parseMoney(text, currency)).toEqual({ minor, currency }),
  )

  test('minus zero is zero', () => expect(Object.is(parseMoney('-0.00', 'EUR').minor, 0)).toBe(true))

  test.each([
    ['1.234', 'USD', 'TOO_MANY_DECIMALS'],
    ['1.10', 'JPY', 'TOO_MANY_DECIMALS'],
    ['1.2345', 'KWD', 'TOO_MANY_DECIMALS'],
    ['90071992547409.92', 'EUR', 'TOO_LARGE'],
    ['9'.repeat(30), 'JPY', 'TOO_LARGE'],
    ...[
      '',
      ' ',
      '1,50',
      '1 000',
      '1e3',
      '+1',
      '.5',
      '1.',
      '--1',
      'NaN',
      'Infinity',
      '0x10',
      '1.5 ',
      '１',
      '1\n',
      '9'.repeat(31),
    ].map((junk) => [junk, 'USD', 'NOT_A_NUMBER'] as const),
  ] as const)('%j %s is refused: %s', (text, currency, fault) =>
    expect(faultOf(() => parseMoney(text, currency))).toBe(fault),
  )

  test('the refusal is told in both languages', () => {
    expect(() => parseMoney('1.5', 'JPY')).toThrow('JPY has 0 decimals: “1.5” has too many.')
    expect(new MoneyError('TOO_MANY_DECIMALS', { currency: 'JPY', decimals: 0, value: '1.5' }).text.sv).toBe(
      'JPY har 0 decimaler: ”1.5” har för många.',
    )
  })
})

describe('writing an amount', () => {
  test.each([
    [123450, 'USD', '1234.50'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [1235, 'JPY', '1235'],
    [-7, 'KWD', '-0.007'],
  ] as const)('%i %s is %s', (minor, currency, text) => expect(formatDecimal(money(minor, currency))).toBe(text))

  test('what is written is read back as the same amount', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        expect(parseMoney(formatDecimal(amount), amount.currency)).toEqual(amount)
      }),
    )
  })

  test('people see the code, the decimals of the currency and their own separators', () => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll('−', '-')
    expect(plain(showMoney(money(123450, 'SEK'), 'sv'))).toBe('1 234,50 SEK')
    expect(plain(showMoney(money(123450, 'SEK'), 'en'))).toBe('SEK 1,234.50')
    expect(plain(showMoney(money(1235, 'JPY'), 'sv'))).toBe('1 235 JPY')
    expect(plain(showMoney(money(-1234, 'KWD'), 'en'))).toBe('-KWD 1.234')
    expect(plain(showMoney(money(Number.MAX_SAFE_INTEGER, 'USD'), 'en'))).toBe('USD 90,071,992,547,409.91')
  })
})

describe('calculating', () => {
  test('one amount is taken from another of the same currency, also below zero', () => {
    const [ten, three] = [money(1000, 'EUR'), money(300, 'EUR')]
    expect(subtractMoney(ten, three)).toEqual(money(700, 'EUR'))
    expect(subtractMoney(three, ten)).toEqual(money(-700, 'EUR'))
  })

  test('two currencies are never put together', () => {
    expect(faultOf(() => subtractMoney(money(1, 'EUR'), money(1, 'SEK')))).toBe('DIFFERENT_CURRENCIES')
  })

  test('what would no longer be exact is refused', () => {
    const least = money(Number.MIN_SAFE_INTEGER, 'EUR')
    expect(faultOf(() => subtractMoney(least, money(1, 'EUR')))).toBe('TOO_LARGE')
    expect(faultOf(() => money(2 ** 53, 'EUR'))).toBe('TOO_LARGE')
    expect(faultOf(() => money(0.5, 'EUR'))).toBe('NOT_A_NUMBER')
    expect(faultOf(() => money(Number.NaN, 'EUR'))).toBe('NOT_A_NUMBER')
  })
})
