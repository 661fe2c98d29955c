import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InvoiceValues, invoiceKeysOf } from './invoiceKeys.ts'

const expo: InvoiceValues = {
  kind: 'THIRD_PARTY_INVOICE',
  supplier: 'Expo Weiß AB',
  invoiceNumber: '1-11',
  invoiceDate: '2026-10-08',
}

const compared = (change: Partial<InvoiceValues>, base: InvoiceValues = expo) => {
  const [one, other] = [invoiceKeysOf(base), invoiceKeysOf({ ...base, ...change })]
  if (one.invoiceKey !== null && one.invoiceKey === other.invoiceKey) return 'the same'
  const keys = [one.alikeKey, one.alikePartsKey]
  const isAlike = [other.alikeKey, other.alikePartsKey].some((key) => key !== null && keys.includes(key))
  return isAlike ? 'perhaps the same' : 'another'
}

describe('An invoice', () => {
  test.each<[string, string, Partial<InvoiceValues>]>([
    ['the same', 'in capitals', { supplier: 'EXPO WEISS AB' }],
    ['the same', 'with ss for ß', { supplier: 'Expo Weiss AB' }],
    ['the same', 'with another dash', { invoiceNumber: '1–11' }],
    ['the same', 'with a non-breaking hyphen', { invoiceNumber: '1\u201111' }],
    ['the same', 'with full width', { invoiceNumber: '１-１１' }],
    ['the same', 'with hard and double spaces', { supplier: ' Expo\u00a0 Weiß AB ' }],
    ['the same', 'with something invisible', { invoiceNumber: '1-\u200b11' }],
    ['perhaps the same', 'with the dash elsewhere', { invoiceNumber: '11-1' }],
    ['perhaps the same', 'without punctuation', { invoiceNumber: '111' }],
    ['perhaps the same', 'with spaces', { invoiceNumber: '1 11' }],
    ['perhaps the same', 'of another year', { invoiceDate: '2025-10-08' }],
    ['perhaps the same', 'without a date', { invoiceDate: null }],
    ['perhaps the same', 'with leading zeros', { invoiceNumber: '0001-11' }],
    ['perhaps the same', 'with zeros in its second part', { invoiceNumber: '1-0011' }],
    ['perhaps the same', 'of a supplier without its legal form', { supplier: 'Expo Weiß' }],
    ['perhaps the same', 'of a supplier with another legal form', { supplier: 'Expo Weiß Sp. z o.o.' }],
    ['perhaps the same', 'of a supplier with its legal form in front', { supplier: 'AB Expo-Weiß (publ)' }],
    ['another', 'of another supplier', { supplier: 'Expo Schwarz AB' }],
    ['another', 'with another number', { invoiceNumber: '1-12' }],
    ['another', 'with zeros at the end', { invoiceNumber: '1-110' }],
    ['another', 'with zeros between', { invoiceNumber: '1011' }],
    ['another', 'that is no invoice', { kind: 'OWN_WORK' }],
    ['another', 'without a number', { invoiceNumber: ' ' }],
  ])('is %s %s', (expected, _, change) => expect(compared(change)).toBe(expected))

  test.each([
    ['000123', '123'],
    ['2026-1-12', '2026-11-2'],
    ['INV.1/2', 'INV 12'],
    ['INV-007', 'INV 7'],
    ['2026-007', '2026-7'],
    ['2026-007', '2026007'],
    ['A/17/B', 'A17B'],
    ['0', '000'],
  ])('numbered %s is perhaps the one numbered %s', (invoiceNumber, other) => {
    expect(compared({ invoiceNumber: other }, { ...expo, invoiceNumber })).toBe('perhaps the same')
  })

  test('in NFC is the same as in NFD', () => {
    const supplier = 'Malmö Mässa ÅÄÖ'
    expect(compared({ supplier: supplier.normalize('NFD') }, { ...expo, supplier })).toBe('the same')
  })

  test('with a number of only punctuation has a number', () => {
    expect(compared({}, { ...expo, invoiceNumber: '#' })).toBe('the same')
    expect(compared({ invoiceNumber: '##' }, { ...expo, invoiceNumber: '#' })).toBe('another')
  })

  test('of a company whose name is a legal form keeps the name', () => {
    expect(compared({ supplier: 'AB' }, { ...expo, supplier: 'AS' })).toBe('another')
  })
})

describe('Whatever the spelling,', () => {
  const number = fc.stringMatching(/^[A-Z]{0,3}[1-9][0-9]{0,5}(?:[-/. ][A-Z0-9]{1,4}){0,2}$/)
  const supplier = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäöß]{2,8}(?: [A-Z][a-z]{3,8})?$/)
  const invoice = fc.record({ supplier, invoiceNumber: number }).map((given): InvoiceValues => ({ ...expo, ...given }))
  const holds = (what: (base: InvoiceValues) => void) => fc.assert(fc.property(invoice, what))

  test('case and form of letters and spaces change nothing', () => {
    holds((base) => {
      const written = (text: string) => text.toUpperCase().normalize('NFD').replaceAll(' ', '\u2003 ')
      expect(compared({ supplier: written(base.supplier), invoiceNumber: written(base.invoiceNumber) }, base)).toBe(
        'the same',
      )
    })
  })

  test('the same invoices are also perhaps the same', () => {
    holds((base) => {
      const other = invoiceKeysOf({ ...base, supplier: base.supplier.toUpperCase() })
      expect(other.alikeKey).toBe(invoiceKeysOf(base).alikeKey)
    })
  })

  test('punctuation, leading zeros, legal form and date leave it perhaps the same, whichever comes first', () => {
    holds((base) => {
      for (const change of [
        { invoiceNumber: base.invoiceNumber.replace(/[-/. ]/g, '') },
        { invoiceNumber: base.invoiceNumber.replace(/\d+/, '00$&') },
        { supplier: `${base.supplier} GmbH & Co. KG` },
        { invoiceDate: '2020-01-01' },
      ]) {
        expect(compared(change, base)).not.toBe('another')
        expect(compared(base, { ...base, ...change })).not.toBe('another')
      }
    })
  })

  test('another digit makes it another invoice', () => {
    holds((base) => {
      expect(compared({ invoiceNumber: `${base.invoiceNumber}1` }, base)).toBe('another')
    })
  })
})
