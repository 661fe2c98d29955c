import { expect, test } from 'vitest'
import { readDay } from './readDay.ts'

test.each([
  '2026-10-11',
  '20261011',
  '11 okt 2026',
  '11 okt. 2026',
  '11 oktober 2026',
  '11 Oct 2026',
  '11 October 2026',
  'October 11, 2026',
  'oct 11 2026',
  '11-okt-2026',
  ' 11 Okt 2026 ',
])('a day can be written as "%s" in both languages', (typed) => {
  expect(readDay(typed, 'sv')).toEqual({ value: '2026-10-11' })
  expect(readDay(typed, 'en')).toEqual({ value: '2026-10-11' })
})

test('a day of figures alone has the day first in Swedish; in English it must be clear which is which', () => {
  expect(readDay('11/10/2026', 'sv')).toEqual({ value: '2026-10-11' })
  expect(readDay('11.10.2026', 'sv')).toEqual({ value: '2026-10-11' })
  expect(readDay('11/10/2026', 'en')).toEqual({ problem: 'Give a date such as 11 Oct 2026 or 2026-10-11.' })
  expect(readDay('10/10/2026', 'en')).toEqual({ value: '2026-10-10' })
  expect(readDay('25/10/2026', 'en')).toEqual({ value: '2026-10-25' })
  expect(readDay('10/25/2026', 'en')).toEqual({ value: '2026-10-25' })
})

test('what is no day is told with an example, and nothing is guessed', () => {
  const problem = 'Ange ett datum, till exempel 11 okt. 2026 eller 2026-10-11.'
  for (const typed of ['31 feb 2026', '2026-13-01', '11 okt', '11 oktobber 2026', 'i morgon', '11 okt 26', '2026-10-1'])
    expect(readDay(typed, 'sv')).toEqual({ problem })
  expect(readDay('0202-10-05', 'en')).toEqual({ problem: 'Give the year with four digits, 1900 to 2999.' })
  expect(readDay('', 'en')).toEqual({ value: '' })
})
