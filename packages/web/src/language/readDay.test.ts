import { expect, test } from 'vitest'
import { readDay } from './readDay.ts'

test('a day is taken once its year is whole', () => {
  for (const typed of ['0002-10-05', '0020-10-05', '0202-10-05', '0026-10-08', '202610-10-05', '5.10.2026'])
    expect(readDay(typed, '2026-10-05', 'en')).toEqual({ problem: 'Give the year with four digits, 1900 to 2999.' })
  expect(readDay('2026-10-05', '', 'en')).toEqual({ value: '2026-10-05' })
})

test('a saved day is not replaced by nothing without a word', () => {
  expect(readDay('', '2026-10-05', 'en')).toHaveProperty('problem', expect.stringContaining('the saved one'))
  expect(readDay('', '2026-10-05', 'sv')).toHaveProperty('problem', expect.stringContaining('det sparade'))
  expect(readDay('', '', 'en')).toEqual({ value: '' })
})
