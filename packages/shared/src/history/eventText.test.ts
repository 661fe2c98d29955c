import { expect, test } from 'vitest'
import { sayWith } from '../language/present.ts'
import { eventText } from './eventKinds.ts'

const said = (amountMinor: number, language: 'en' | 'sv') => {
  const data = { amountMinor, currency: 'SEK' }
  return sayWith(eventText('FUNDS_GRANTED', data), language, data)
}

test('money that is taken back reads as a correction, not as a grant of less than nothing', () => {
  expect(said(150_000, 'en')).toMatch(/^Granted SEK.1,500\.00$/)
  expect(said(-150_000, 'en')).toMatch(/^Corrected the granted funds by [-−]SEK.1,500\.00$/)
  expect(said(150_000, 'sv')).toMatch(/^Tilldelade 1.500,00.SEK$/)
  expect(said(-150_000, 'sv')).toMatch(/^Rättade tilldelade medel med [-−]1.500,00.SEK$/)
})

test('approving all that was claimed names one amount, approving less names both', () => {
  const approved = (approvedMinor: number) => {
    const data = { amountMinor: 58_000_00, approvedMinor, currency: 'SEK' }
    return sayWith(eventText('APPROVED', data), 'en', data)
  }
  expect(approved(58_000_00)).toMatch(/^Approved the whole amount, SEK.58,000\.00$/)
  expect(approved(9_000_00)).toMatch(/^Approved SEK.9,000\.00 of SEK.58,000\.00$/)
})

test('an amount of another event changes nothing', () => {
  expect(eventText('APPROVED', { amountMinor: -1 })).toBe(eventText('APPROVED', {}))
})
