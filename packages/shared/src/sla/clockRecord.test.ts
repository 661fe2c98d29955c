import { describe, expect, test } from 'vitest'
import { ClockError, endClock, isPaused, pauseClock, reopenClock, resumeClock, startClock } from './clockRecord.ts'
import { allowanceOf, type ClockKey, clocks } from './clocks.ts'

const at = (text: string) => Temporal.Instant.from(text)
const monday = at('2026-11-23T09:00:00Z')
const tuesday = at('2026-11-24T09:00:00Z')
const wednesday = at('2026-11-25T09:00:00Z')

describe('the clocks', () => {
  test.each([
    ['REVIEW', 'BUSINESS_DAYS', 2, true],
    ['DISPUTE_REVIEW', 'BUSINESS_DAYS', 5, true],
    ['PAYMENT', 'BUSINESS_DAYS', 45, false],
    ['DISPUTE_WINDOW', 'CALENDAR_DAYS', 30, false],
    ['SUBMIT', 'FIXED_DAY', null, false],
    ['ANSWER', 'FIXED_DAY', null, false],
  ] as const)('%s counts %s, %s by default', (clock, kind, allowance, pauses) => {
    expect(clocks[clock]).toMatchObject({ kind, allowance, pauses })
    expect(allowanceOf(clock)).toBe(allowance)
  })

  test('a program can set its own days', () => {
    expect(allowanceOf('REVIEW', { reviewDays: 3 })).toBe(3)
    expect(allowanceOf('REVIEW', { reviewDays: null, paymentDays: 10 })).toBe(2)
    expect(startClock('PAYMENT', monday, { paymentDays: 10 }).allowance).toBe(10)
  })

  test('every clock has its words in both languages', () => {
    for (const key of Object.keys(clocks) as ClockKey[]) {
      const { label, why } = clocks[key]
      for (const words of [label.en, label.sv, why.en, why.sv]) expect(words, key).not.toBe('')
      expect(why.en.includes('{days}'), key).toBe(why.sv.includes('{days}'))
    }
  })
})

describe('the record of a clock', () => {
  test('it runs, waits, goes on and ends', () => {
    const started = startClock('REVIEW', monday)
    expect(started).toEqual({
      kind: 'BUSINESS_DAYS',
      clock: 'REVIEW',
      allowance: 2,
      fixedDay: null,
      stretches: [{ from: '2026-11-23T09:00:00Z', until: null }],
      endedAt: null,
    })
    const paused = pauseClock(started, tuesday)
    expect([isPaused(started), isPaused(paused)]).toEqual([false, true])
    const ended = endClock(resumeClock(paused, tuesday), wednesday)
    expect(ended.stretches).toEqual([
      { from: '2026-11-23T09:00:00Z', until: '2026-11-24T09:00:00Z' },
      { from: '2026-11-24T09:00:00Z', until: '2026-11-25T09:00:00Z' },
    ])
    expect(ended.endedAt).toBe('2026-11-25T09:00:00Z')
    expect(isPaused(ended)).toBe(false)
    expect(JSON.parse(JSON.stringify(ended))).toEqual(ended)
    expect(started.stretches).toHaveLength(1)
  })

  const running = startClock('REVIEW', tuesday)
  const paused = pauseClock(running, tuesday)
  const ended = endClock(running, tuesday)
  test.each([
    ['pausing twice', () => pauseClock(paused, wednesday), /paused already/],
    ['resuming what runs', () => resumeClock(running, wednesday), /not paused/],
    ['pausing before the start', () => pauseClock(running, monday), /before/],
    ['resuming before the pause', () => resumeClock(paused, monday), /before/],
    ['ending before the start', () => endClock(running, monday), /before/],
    ['ending twice', () => endClock(ended, wednesday), /ended already/],
    ['pausing what has ended', () => pauseClock(ended, wednesday), /ended already/],
    ['resuming what has ended', () => resumeClock(ended, wednesday), /not paused/],
    ['going on with what never ended', () => reopenClock(running), /cannot go on/],
    ['going on with what ended paused', () => reopenClock(endClock(paused, wednesday)), /cannot go on/],
    ['pausing the payment clock', () => pauseClock(startClock('PAYMENT', monday), tuesday), /never pauses/],
    ['a fixed day without its day', () => startClock('SUBMIT', monday), /needs its fixed day/],
    ['a counted clock with a day', () => startClock('REVIEW', monday, {}, '2026-11-30'), /takes no fixed day/],
    ['no days at all', () => startClock('REVIEW', monday, { reviewDays: 0 }), /at least one/],
    ['half a day', () => startClock('REVIEW', monday, { reviewDays: 0.5 }), /at least one/],
  ])('%s is refused', (_, act, message) => {
    expect(act).toThrow(ClockError)
    expect(act).toThrow(message)
  })

  test('a fixed day must be a day', () => {
    expect(() => startClock('SUBMIT', monday, {}, '2027-02-29')).toThrow(RangeError)
  })
})
