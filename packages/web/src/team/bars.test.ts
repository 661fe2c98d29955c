import { expect, test } from 'vitest'
import { barsOf } from './bars.ts'
import { shareOf } from './share.ts'
import { namedBars, ticksUpTo } from './ticks.ts'

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

test('a scale goes from 0 in few even steps to what is highest', () => {
  expect(ticksUpTo(0)).toEqual([0, 1])
  expect(ticksUpTo(3)).toEqual([0, 1, 2, 3])
  expect(ticksUpTo(7)).toEqual([0, 2, 4, 6, 8])
  expect(ticksUpTo(130)).toEqual([0, 50, 100, 150])
})

test('a month names its weeks, a quarter every second week, a few days each day', () => {
  expect(namedBars(28)).toEqual([0, 7, 14, 21])
  expect(namedBars(90)).toEqual([0, 14, 28, 42, 56, 70, 84])
  expect(namedBars(5)).toEqual([0, 1, 2, 3, 4])
})

test('only all is 100 %, and only nothing is 0 %', () => {
  expect([shareOf(3, 3), shareOf(999, 1000), shareOf(1, 1000), shareOf(0, 4), shareOf(19, 26)]).toEqual([
    1, 0.99, 0.01, 0, 0.73,
  ])
})
