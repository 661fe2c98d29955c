import { expect, test } from 'vitest'
import { barsOf } from './bars.ts'

const row = (id: string, inTime: number, late = 0) => ({ id, inTime, late })

test('every day of the period has its bar, with or without decisions', () => {
  const bars = barsOf([row('2026-02-28', 3, 1)], { from: '2026-02-27', to: '2026-03-02' })
  expect(bars.map(({ day }) => day)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'])
  expect(bars[1]).toEqual({ day: '2026-02-28', inTime: 3, late: 1 })
})

test('a long period has one bar per week, from Monday, and loses no decision', () => {
  const rows = [row('2026-01-01', 1), row('2026-01-04', 2, 1), row('2026-01-05', 4), row('2026-12-31', 8)]
  const bars = barsOf(rows, { from: '2026-01-01', to: '2026-12-31' })
  expect(bars[0]).toEqual({ day: '2025-12-29', inTime: 3, late: 1 })
  expect(bars[1]).toEqual({ day: '2026-01-05', inTime: 4, late: 0 })
  expect(bars.at(-1)).toEqual({ day: '2026-12-28', inTime: 8, late: 0 })
  expect(bars).toHaveLength(53)
})
