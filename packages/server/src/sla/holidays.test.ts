import { describe, expect, test } from 'vitest'
import { closedDaysOf } from './holidays.ts'

const named = (country: string, region: string | null, year: number) =>
  new Map(closedDaysOf(country, region, year, year).map(({ on, reason }) => [on, reason]))

describe('the holidays of a country', () => {
  test('Sweden is closed on its public holidays and on the eves when banks are', () => {
    const days = named('SE', null, 2026)
    expect(days.get('2026-06-19')).toEqual({ en: 'Midsummer Eve', sv: 'Midsommarafton' })
    expect(days.get('2026-12-24')).toEqual({ en: 'Christmas Eve', sv: 'Julafton' })
    expect(days.get('2026-12-31')).toEqual({ en: "New Year's Eve", sv: 'Nyårsafton' })
    expect(days.get('2026-01-06')).toEqual({ en: 'Epiphany', sv: 'Trettondedag jul' })
    expect(days.get('2026-05-14')).toEqual({ en: 'Ascension Day', sv: 'Kristi himmelsfärdsdag' })
  })

  test('half days and observances leave Sweden open', () => {
    const days = named('SE', null, 2026)
    for (const on of ['2026-01-05', '2026-04-02', '2026-04-30', '2026-05-25', '2026-10-30', '2026-12-10'])
      expect(days.has(on), on).toBe(false)
  })

  test('a holiday on a weekend is moved where the country moves it', () => {
    expect(named('US', null, 2026).get('2026-07-03')).toEqual({
      en: 'Independence Day (substitute day)',
      sv: 'Självständighetsdagen (ersättningsdag)',
    })
    expect(named('SE', null, 2026).get('2026-06-06')?.sv).toBe('Nationaldagen')
    expect(named('SE', null, 2026).has('2026-06-05')).toBe(false)
  })

  test('a holiday without a Swedish name has its English one, and Labor Day is not the first of May', () => {
    const days = named('US', null, 2026)
    expect(days.get('2026-11-26')).toEqual({ en: 'Thanksgiving Day', sv: 'Thanksgiving Day' })
    expect(days.get('2026-09-07')?.sv).toBe('Arbetets dag')
    expect(named('JP', null, 2027).get('2027-11-03')).toEqual({ en: 'Culture Day', sv: 'Culture Day' })
    expect(named('SE', null, 2026).get('2026-05-01')?.sv).toBe('Första maj')
  })

  test('a region adds its own days', () => {
    expect(named('DE', 'BY', 2026).get('2026-01-06')?.en).toBe('Epiphany')
    expect(named('DE', null, 2026).has('2026-01-06')).toBe(false)
  })

  test('a holiday of several days closes each of them', () => {
    const days = named('AE', null, 2026)
    for (const on of ['2026-03-20', '2026-03-21', '2026-03-22'])
      expect(days.get(on)?.en, on).toBe('End of Ramadan (Eid al-Fitr)')
    expect(days.has('2026-03-23')).toBe(false)
  })

  test('several years come in order, each day once', () => {
    const on = closedDaysOf('NO', null, 2026, 2028).map((day) => day.on)
    expect(on[0]).toBe('2026-01-01')
    expect(on.at(-1)).toBe('2028-12-31')
    expect(on).toEqual([...new Set(on)].sort())
    // The national day and Whit Monday fall together.
    expect(on.filter((day) => day === '2027-05-17')).toHaveLength(1)
  })

  test('an unknown country or region is refused by name', () => {
    expect(() => closedDaysOf('XX', null, 2026, 2026)).toThrow(/“XX”/)
    expect(() => closedDaysOf('SE', 'BY', 2026, 2026)).toThrow(/“BY”/)
    expect(() => closedDaysOf('DE', 'QQ', 2026, 2026)).toThrow(/“QQ”/)
  })
})
