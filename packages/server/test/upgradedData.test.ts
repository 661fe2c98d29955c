import { expect, test } from 'vitest'
import { upgradedData } from '../src/migrations/upgradedData.ts'

const fields = [{ en: 'claimed amount', sv: 'begärt belopp' }]
const document = { note: 'The stand', sha256: 'ab' }
const calendar = { name: 'Sweden', country: 'SE', closedDays: [], openDays: [] }

/** What events held before, and what they hold now. */
const rows: [kind: string, before: Record<string, unknown>, now: Record<string, unknown>][] = [
  ['CREATED', { title: 'Expo', number: 'N-1' }, { title: 'Expo', number: 'N-1' }],
  [
    'SUBMITTED',
    { from: 'EDITING', to: 'SUBMITTED', amountMinor: 100_50, currency: 'SEK', due: '2026-12-01' },
    { from: 'EDITING', to: 'SUBMITTED', amount: { amount: '100.50', currency: 'SEK' }, due: '2026-12-01' },
  ],
  [
    'APPROVED',
    { amountMinor: 5, approvedMinor: 0, currency: 'JPY', review: { clock: 'REVIEW', inTime: true, businessDays: 1 } },
    {
      amount: { amount: '5', currency: 'JPY' },
      approved: { amount: '0', currency: 'JPY' },
      review: { clock: 'REVIEW', inTime: true, businessDays: 1 },
    },
  ],
  [
    'FUNDS_GRANTED',
    { fundId: 'f', period: 'FY27-H1', amountMinor: -7, currency: 'KWD' },
    { fund: { id: 'f', name: 'FY27-H1' }, amount: { amount: '-0.007', currency: 'KWD' } },
  ],
  [
    'LINE_UPDATED',
    {
      lineId: 'l',
      line: '2026-11-24',
      claimedMinor: 80_00,
      currency: 'SEK',
      supplier: '',
      fields,
      before: { claimedMinor: 100_00, netMinor: 1, invoiceDate: null },
      after: { claimedMinor: 80_00, amountMinor: 2, invoiceDate: '2026-11-01' },
    },
    {
      line: { id: 'l', name: '2026-11-24' },
      amount: { amount: '80.00', currency: 'SEK' },
      supplier: '',
      fields,
      before: {
        amount: { amount: '100.00', currency: 'SEK' },
        netAmount: { amount: '0.01', currency: 'SEK' },
        invoiceDate: null,
      },
      after: {
        amount: { amount: '80.00', currency: 'SEK' },
        netAmount: { amount: '0.02', currency: 'SEK' },
        invoiceDate: '2026-11-01',
      },
    },
  ],
  [
    'DOCUMENT_ATTACHED',
    { document: 'a.pdf', documentId: 'd', kind: null, lineId: 'l', ...document },
    { document: { id: 'd', name: 'a.pdf' }, lineId: 'l', ...document },
  ],
  [
    'DOCUMENT_UPDATED',
    { document: 'a.pdf', documentId: 'd', lineId: null, ...document, before: { kind: 'POE', lineId: null } },
    { document: { id: 'd', name: 'a.pdf' }, ...document, before: { kind: 'POE', lineId: null } },
  ],
  ['ASSIGNED', { assignee: 'Rosa Ek', assigneeId: 'r' }, { assignee: { id: 'r', name: 'Rosa Ek' } }],
  [
    'MEMBER_ADDED',
    { member: 'Anna', memberId: 'm', role: 'FINANCE' },
    { member: { id: 'm', name: 'Anna' }, role: 'FINANCE' },
  ],
  [
    'MEMBER_CHANGED',
    { member: 'Anna', memberId: 'm', fields, before: { programIds: null }, after: { programIds: ['p'] } },
    { member: { id: 'm', name: 'Anna' }, fields, before: { programIds: null }, after: { programIds: ['p'] } },
  ],
  [
    'SECOND_FACTOR_REQUIRED',
    { roles: 'Finance, Auditor', required: ['FINANCE', 'AUDITOR'] },
    { roles: ['FINANCE', 'AUDITOR'] },
  ],
  ['PROGRAM_SAVED', { program: 'P', calendar: { ...calendar, region: null } }, { program: 'P', calendar }],
  ['KEY_REVOKED', { key: 'Tableau', keyId: 'k' }, { key: { id: 'k', name: 'Tableau' } }],
  ['COMMENTED', { comment: '2026-11-24' }, { comment: '2026-11-24' }],
  ['PUT_BACK', {}, {}],
]

test.each(rows)('an earlier event %s holds what a new one does', (kind, before, now) => {
  expect(upgradedData(kind, before)).toEqual(now)
  expect(upgradedData(kind, now)).toEqual(now)
})

test('the largest amounts stay exact', () => {
  const { amount } = upgradedData('SUBMITTED', { amountMinor: Number.MAX_SAFE_INTEGER, currency: 'SEK' })
  expect(amount).toEqual({ amount: '90071992547409.91', currency: 'SEK' })
})
