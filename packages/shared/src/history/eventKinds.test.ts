import { expect, test } from 'vitest'
import type { Told } from './eventKinds.ts'
import { described, misfits } from './shapeRow.ts'
import { group, list, optional, someOf } from './shapes.ts'

const said = (event: Told) => event.kind
const amount = { amount: '12.50', currency: 'SEK' } as const
const moved = { from: 'EDITING', to: 'SUBMITTED', amount } as const

test('an event holds what its kind declares; anything else does not compile', () => {
  said({ kind: 'SUBMITTED', data: moved })
  said({ kind: 'SUBMITTED', data: { ...moved, due: '2026-12-01', comment: 'Here it is' } })
  said({ kind: 'PUT_BACK', data: {} })
  // @ts-expect-error a submission has an amount
  said({ kind: 'SUBMITTED', data: { from: 'EDITING', to: 'SUBMITTED' } })
  // @ts-expect-error money is a decimal with its currency
  said({ kind: 'SUBMITTED', data: { ...moved, amount: 1250 } })
  // @ts-expect-error no field of another name
  said({ kind: 'SUBMITTED', data: { from: 'EDITING', to: 'SUBMITTED', amount, amountMinor: 1250 } })
  // @ts-expect-error a status, not any text
  said({ kind: 'SUBMITTED', data: { ...moved, to: 'SOLD' } })
  // @ts-expect-error an approval says how much
  said({ kind: 'APPROVED', data: moved })
  // @ts-expect-error a comment has words
  said({ kind: 'COMMENTED', data: {} })
  // @ts-expect-error somebody is a reference, not a name
  said({ kind: 'ASSIGNED', data: { assignee: 'Rosa Ek' } })
  // @ts-expect-error a currency of ISO 4217
  said({ kind: 'FUNDS_GRANTED', data: { fund: { id: 'f', name: 'FY27' }, amount: { amount: '1', currency: 'DEM' } } })
  // @ts-expect-error no such kind
  said({ kind: 'PAID_IN_SHELLS', data: {} })
})

test('what does not fit its shape is named', () => {
  const shapes = {
    amount: 'MONEY',
    due: optional('DAY'),
    parts: list(group({ on: 'DAY' })),
    before: someOf({ note: 'TEXT' }),
  } as const
  const fitting = { amount, parts: [{ on: '2026-11-24' }], before: { note: null } }
  expect(misfits(shapes, fitting)).toEqual([])
  expect(misfits(shapes, { ...fitting, due: undefined, before: {} })).toEqual([])
  expect(misfits(shapes, { ...fitting, due: '24/11' })).toEqual(['due'])
  expect(misfits(shapes, { ...fitting, due: null })).toEqual(['due'])
  expect(misfits(shapes, { ...fitting, amount: { amount: '12.5', currency: 'SEK' } })).toEqual(['amount'])
  expect(misfits(shapes, { ...fitting, amount: { ...amount, minor: 1 } })).toEqual(['amount'])
  expect(misfits(shapes, { ...fitting, parts: [{ on: '2026-02-30' }] })).toEqual(['parts'])
  expect(misfits(shapes, { ...fitting, before: { note: 'x', more: 1 } })).toEqual(['before'])
  expect(misfits(shapes, { ...fitting, toString: 'x' })).toEqual(['toString'])
})

test('the description of data names each with its shape', () => {
  const shapes = { amount: 'MONEY', due: optional('DAY'), parts: list(group({ on: 'DAY', clock: 'CLOCK' })) } as const
  expect(described(shapes)).toBe('amount: money, due?: day, parts: [{ on: day, clock: Clock }]')
})
