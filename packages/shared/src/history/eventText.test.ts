import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inEveryLanguage, type Language, languages, say } from '../language/language.ts'
import { currencies } from '../money/currencies.ts'
import { decimalMoney } from '../money/decimalMoney.ts'
import { type EventData, type EventKind, eventKinds, type Told } from './eventKinds.ts'
import type { EventKindRow } from './EventKindRow.ts'
import { eventText } from './eventText.ts'
import { misfits } from './shapeRow.ts'
import type { Compound, Optional, Shape, Shapes, SimpleShape } from './shapes.ts'

const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll('−', '-')
const sek = (amount: number) => decimalMoney(amount * 100, 'SEK')

describe('the line of an event', () => {
  const granted = (amount: number, language: Language) =>
    plain(
      eventText({ kind: 'FUNDS_GRANTED', data: { fund: { id: 'f', name: 'FY27-H1' }, amount: sek(amount) } }, language),
    )

  test('money that is taken back reads as a correction, not as a grant of less than nothing', () => {
    expect(granted(1500, 'en')).toBe('Granted SEK 1,500.00 for FY27-H1')
    expect(granted(-1500, 'en')).toBe('Corrected the funds granted for FY27-H1 by -SEK 1,500.00')
    expect(granted(1500, 'sv')).toBe('Tilldelade 1 500,00 SEK för FY27-H1')
    expect(granted(-1500, 'sv')).toBe('Rättade medlen som tilldelats för FY27-H1 med -1 500,00 SEK')
  })

  test('approving all that was claimed names one amount, approving less names both', () => {
    const approved = (amount: number) => {
      const data = { from: 'UNDER_REVIEW', to: 'APPROVED', amount: sek(58_000), approved: sek(amount) } as const
      return plain(eventText({ kind: 'APPROVED', data }, 'en'))
    }
    expect(approved(58_000)).toBe('Approved the whole amount, SEK 58,000.00')
    expect(approved(9_000)).toBe('Approved SEK 9,000.00 of SEK 58,000.00')
  })

  test('a clock is told by its name, a day in words', () => {
    const told = { kind: 'DEADLINE_MOVED', data: { clock: 'REVIEW', before: '2026-11-24', due: '2026-12-01' } } as const
    expect(eventText(told, 'en')).toBe('Review: moved from 24 Nov 2026 to 1 Dec 2026')
    expect(eventText(told, 'sv')).toBe('Granskning: flyttad från 24 nov. 2026 till 1 dec. 2026')
  })

  test('roles are told in the reader’s language, and that none is left', () => {
    const required = (...roles: EventData<'SECOND_FACTOR_REQUIRED'>['roles']) =>
      eventText({ kind: 'SECOND_FACTOR_REQUIRED', data: { roles } }, 'sv')
    expect(required('FINANCE', 'AUDITOR')).toBe('Krävde ett andra steg vid inloggning av: Ekonomi och Revisor')
    expect(required()).toBe('Krävde ett andra steg vid inloggning av: –')
  })

  test.each(['2026-11-24', '100.00', '{amount}', 'SEK', '2026-11-24T08:00:00.000Z', '\u202Eabc', 'CLAIM', '—'])(
    'what a person wrote stays as they wrote it: %s',
    (name) => {
      expect(eventText({ kind: 'KEY_REVOKED', data: { key: { id: 'k', name } } }, 'en')).toBe(
        `Revoked the API key ${name}`,
      )
      const line = { line: { id: 'l', name }, amount: sek(1), supplier: name, invoiceNumber: name }
      expect(eventText({ kind: 'LINE_ADDED', data: line }, 'sv')).toBe(`Lade till raden ”${name}”`)
    },
  )
})

const kinds = Object.keys(eventKinds) as EventKind[]
const rowOf = (kind: EventKind): EventKindRow => eventKinds[kind]

/** Any text, among them those that look like something else. */
const anyText = fc.oneof(fc.string(), fc.constantFrom('2026-11-24', '12.50', '{due}', '$&', 'REVIEW', '{"amount":"1"}'))
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const simple: Record<SimpleShape, fc.Arbitrary<unknown>> = {
  TEXT: anyText,
  LABEL: fc.record(inEveryLanguage(() => anyText)),
  MONEY: fc.tuple(fc.maxSafeInteger(), fc.constantFrom(...currencies)).map((both) => decimalMoney(...both)),
  DAY: anyDay,
  MOMENT: anyDay.map((day) => `${day}T08:00:00.000Z`),
  COUNT: fc.integer(),
  FLAG: fc.boolean(),
  ID: fc.uuid(),
  REFERENCE: fc.record({ id: fc.uuid(), name: anyText }),
  CLAIM_STATUS: fc.constantFrom('EDITING', 'APPROVED'),
  CLOCK: fc.constantFrom('REVIEW', 'PAYMENT'),
  ROLE: fc.constantFrom('FINANCE', 'AUDITOR'),
  SCOPE: fc.constantFrom('READ', 'WRITE'),
  LINE_KIND: fc.constantFrom('OWN_WORK'),
  DOCUMENT_KIND: fc.constantFrom('POE', 'INVOICE'),
}

const isOptional = (shape: Shape | Optional): shape is Optional => typeof shape !== 'string' && shape.is === 'OPTIONAL'

const anyOf = (shape: Shape): fc.Arbitrary<unknown> => (typeof shape === 'string' ? simple[shape] : anyCompound(shape))

const anyCompound = (shape: Compound): fc.Arbitrary<unknown> =>
  ({
    ONE_OF: () => fc.constantFrom(...(shape.of as readonly string[])),
    LIST: () => fc.array(anyOf(shape.of as Shape), { maxLength: 3 }),
    GROUP: () => anyData(shape.of as Shapes),
    SOME_OF: () =>
      fc.record(
        Object.fromEntries(
          Object.entries(shape.of as Shapes).map(([name, one]) => [
            name,
            fc.option(anyOf(one as Shape), { nil: null }),
          ]),
        ),
        { requiredKeys: [] },
      ),
  })[shape.is]()

const anyData = (shapes: Shapes): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(Object.entries(shapes).map(([name, one]) => [name, anyOf(isOptional(one) ? one.of : one)])),
    { requiredKeys: Object.keys(shapes).filter((name) => !isOptional(shapes[name]!)) },
  )

describe.each(kinds)('an event %s', (kind) => {
  const { text, correction = text, whole = text, outside = text, data: shapes } = rowOf(kind)

  test('is told whole in both languages, whatever it holds', () => {
    fc.assert(
      fc.property(anyData(shapes), fc.constantFrom(...languages), (data, language) => {
        expect(misfits(shapes, data)).toEqual([])
        const asked: string[] = []
        const heard = new Proxy({}, { get: (_, name: string) => void asked.push(name) })
        for (const line of [text, correction, whole, outside]) say(line, language, heard)
        expect(asked.filter((name) => !Object.hasOwn(shapes, name) || isOptional(shapes[name]!))).toEqual([])
        const told = eventText({ kind, data } as unknown as Told, language)
        const verbatim = asked.flatMap((name) => (shapes[name] === 'TEXT' ? [data[name] as string] : []))
        expect(verbatim.filter((words) => !told.includes(words))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('holds nothing that its row does not declare', () => {
    fc.assert(
      fc.property(anyData(shapes), (data) => {
        expect(misfits(shapes, { ...data, extra: 1 })).toEqual(['extra'])
        for (const [name, shape] of Object.entries(shapes)) {
          const { [name]: _, ...without } = data
          expect(misfits(shapes, without)).toEqual(isOptional(shape) ? [] : [name])
          expect(misfits(shapes, { ...data, [name]: Symbol('nothing') })).toEqual([name])
        }
      }),
      { numRuns: 10 },
    )
  })
})

test('nobody is said to be late with a payment, which happens outside of the product', () => {
  const passed = (clock: 'PAYMENT' | 'REVIEW'): Told => ({
    kind: 'DEADLINE_MISSED',
    data: { clock, due: '2026-11-25' },
  })
  expect(eventText(passed('PAYMENT'), 'en')).toBe('Payment: the last day, 25 Nov 2026, has passed')
  expect(eventText(passed('PAYMENT'), 'sv')).toBe('Utbetalning: sista dagen, 25 nov. 2026, har passerat')
  expect(eventText(passed('REVIEW'), 'en')).toBe('Review: late, was due 25 Nov 2026')
})
