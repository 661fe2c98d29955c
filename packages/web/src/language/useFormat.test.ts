import { expect, test } from 'vitest'
import { formatFor } from './useFormat.ts'

const en = formatFor('en-GB')
const sv = formatFor('sv-SE')
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('a day is written as in the language', () => {
  expect(en.day('2026-11-24')).toBe('24 Nov 2026')
  expect(sv.day('2026-11-24')).toBe('24 nov. 2026')
})

test('a day stays that day in every time zone', () => {
  expect(en.day('2027-01-01')).toBe('1 Jan 2027')
  expect(en.day('2026-12-31')).toBe('31 Dec 2026')
})

test('a moment says its year only where it is another one, and never breaks before its time', () => {
  const today = Temporal.PlainDate.from('2026-11-24')
  const time = (zone: string) =>
    Temporal.Instant.from('2026-11-23T10:00:00Z').toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)
  const here = time(Temporal.Now.timeZoneId())
  expect(en.moment('2026-11-23T10:00:00Z', today)).toBe(`23 Nov\u00a0at\u00a0${here}`)
  expect(sv.moment('2026-11-23T10:00:00Z', today)).toBe(`23 nov.\u00a0kl.\u00a0${here}`)
  expect(plain(sv.moment('2025-11-23T10:00:00Z', today))).toBe(`23 nov. 2025 kl. ${here}`)
})

test('a dense list says the time of today, and the day of what is older', () => {
  const today = Temporal.Now.plainDateISO()
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime(Temporal.Now.timeZoneId()).add({ hours: 9 }).toInstant()
  expect(sv.shortMoment(at(today).toString())).toBe('09:00')
  expect(en.shortMoment(at(Temporal.PlainDate.from('2025-11-23')).toString(), today)).toBe('23 Nov 2025')
})

test('a time zone has a name in the language', () => {
  expect(en.zone('Europe/Stockholm')).toBe('Central European Time')
  expect(sv.zone('Europe/Stockholm')).toBe('centraleuropeisk tid')
})

test('money carries its currency code and the digits the currency has', () => {
  expect(plain(en.money({ amount: '1234.50', currency: 'USD' }))).toBe('USD 1,234.50')
  expect(plain(sv.money({ amount: '1234.50', currency: 'SEK' }))).toBe('1 234,50 SEK')
  expect(plain(en.money({ amount: '1235', currency: 'JPY' }))).toBe('JPY 1,235')
  expect(plain(en.money({ amount: '1.234', currency: 'KWD' }))).toBe('KWD 1.234')
})

test('an amount too long for a float loses nothing', () => {
  expect(plain(en.money({ amount: '90071992547409931.25', currency: 'USD' }))).toBe('USD 90,071,992,547,409,931.25')
})

test('days from today are written in words', () => {
  const today = Temporal.PlainDate.from('2026-11-24')
  expect(en.relativeDay('2026-11-25', today)).toBe('tomorrow')
  expect(sv.relativeDay('2026-11-25', today)).toBe('i morgon')
  expect(en.relativeDay('2027-01-23', today)).toBe('in 60 days')
  expect(sv.relativeDay('2026-11-21', today)).toBe('för 3 dagar sedan')
})

test('shares and sizes follow the language', () => {
  expect(plain(sv.percent(0.405))).toBe('40,5 %')
  expect(en.bytes(25 * 1024 ** 2)).toBe('25 MB')
  expect(plain(sv.bytes(2.5 * 1024 ** 2))).toBe('2,5 MB')
  expect(en.bytes(52_000)).toBe('51 kB')
  expect([1, 5].map(en.bytes)).toEqual(['1 byte', '5 bytes'])
  expect(plain(sv.bytes(5))).toBe('5 byte')
})
