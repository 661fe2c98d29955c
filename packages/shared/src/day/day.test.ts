import { describe, expect, test } from 'vitest'
import { compareDays, dayOf, parseDay, startOfDay } from './day.ts'

describe('days', () => {
  test('a day is read only in its written form', () => {
    expect(parseDay('2028-02-29').toString()).toBe('2028-02-29')
    for (const text of [
      '2027-02-29',
      '2026-13-01',
      '2026-1-1',
      '20260101',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '',
      '26-01-01',
      '2026-01-01[u-ca=hebrew]',
    ])
      expect(() => parseDay(text), text).toThrow(RangeError)
  })

  test.each([
    ['2026-11-24T07:30:00Z', 'America/Los_Angeles', '2026-11-23'],
    ['2026-11-24T07:30:00Z', 'Europe/Stockholm', '2026-11-24'],
    ['2026-11-23T23:00:00Z', 'Europe/Stockholm', '2026-11-24'],
    ['2026-11-23T22:59:59.999999999Z', 'Europe/Stockholm', '2026-11-23'],
    ['2026-06-30T22:00:00Z', 'Europe/Stockholm', '2026-07-01'],
    ['2026-12-31T12:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s in %s is %s', (moment, zone, day) => expect(dayOf(Temporal.Instant.from(moment), zone).toString()).toBe(day))

  test.each([
    ['Europe/Stockholm', '2026-03-29', 23],
    ['Europe/Stockholm', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Europe/Stockholm', '2026-11-24', 24],
  ])('in %s %s lasts %i hours, all of which count', (zone, text, hours) => {
    const day = parseDay(text)
    expect(
      startOfDay(day, zone)
        .until(startOfDay(day.add({ days: 1 }), zone))
        .total('hours'),
    ).toBe(hours)
  })

  test('a day whose midnight is skipped starts when the clocks say so', () => {
    expect(startOfDay(parseDay('2018-11-04'), 'America/Sao_Paulo').toString()).toBe('2018-11-04T03:00:00Z')
  })

  test('days are compared', () => {
    expect([compareDays('2026-01-01', '2026-01-02'), compareDays('2026-01-01', '2026-01-01')]).toEqual([-1, 0])
  })
})
