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

test('an amount of another event changes nothing', () => {
  expect(eventText('APPROVED', { amountMinor: -1 })).toBe(eventText('APPROVED', {}))
})
