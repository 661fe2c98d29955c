import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../access/actor.ts'
import { system } from '../access/person.ts'
import { type Role, roles } from '../access/roles.ts'
import { type ClaimAction, actions } from './actions.ts'
import type { AlikeInvoice } from './alikeInvoices.ts'
import { editRefusals } from './editing.ts'
import { lineWarningsOf } from './lineWarnings.ts'
import type { ClaimFacts } from './facts.ts'
import { sayWith } from '../language/present.ts'
import { availableActions, destination, refusals } from '../process/refusals.ts'
import { claimProcess } from './claimProcess.ts'
import type { ActionInput } from './inputRules.ts'
import { requirements } from './requirements.ts'
import type { Moment } from './moment.ts'
import { type ClaimStatus, statuses } from './statuses.ts'
import { submissionRuleKeys } from './submissionRules.ts'
import { putOffRefusals } from './putOff.ts'
import { turnsOf } from './turn.ts'

const actorOf = (role: Role, id: string = role): Actor => ({
  kind: 'MEMBER',
  id,
  name: role,
  role,
  partnerId: roles[role].side === 'PARTNER' ? 'nordlys' : null,
  programIds: null,
  locationIds: null,
  scopes: ['READ', 'WRITE'],
})
const at = (actor: Actor, now = '2026-11-23T09:00:00.000Z'): Moment => ({ actor, now, today: now.slice(0, 10) })
const admin = at(actorOf('INCENTIVES_ADMIN'))
const user = at(actorOf('INCENTIVES_USER'))
const reviewer = at(actorOf('REVIEWER'))

/** A claim that a submission would accept. */
const ready: ClaimFacts = {
  id: 'claim',
  status: 'EDITING',
  currency: 'SEK',
  title: 'Nordic Cloud Expo',
  activityFrom: '2026-10-05',
  activityTo: '2026-10-07',
  amountMinor: 1000,
  approvedMinor: null,
  availableMinor: 1000,
  period: {
    usageFrom: '2026-07-01',
    usageTo: '2026-12-31',
    claimingFrom: '2026-08-16',
    claimingTo: '2027-02-15',
    correctionsUntil: '2027-03-31',
  },
  laterPeriods: [],
  timeZone: 'Europe/Stockholm',
  lines: [
    {
      id: 'line',
      kind: 'THIRD_PARTY_INVOICE',
      supplier: 'Expo AB',
      invoiceNumber: '7',
      invoiceDate: '2026-10-08',
      description: 'Stand',
      netMinor: 1000,
      claimedMinor: 1000,
      fresh: false,
    },
  ],
  documents: [
    { id: 'invoice', kind: 'INVOICE', note: 'Invoice', lineId: 'line', fresh: true },
    { id: 'proof', kind: 'POE', note: 'Photo', lineId: null, fresh: true },
  ],
  reasons: [],
  requestedInDispute: false,
  disputes: 0,
  disputeLimit: 1,
  rejectedById: null,
  pickedUp: false,
  acceptedAt: null,
  acceptedWindow: null,
  deadlines: [],
  alikeInvoices: [],
}
const line = ready.lines[0]!
const alike: AlikeInvoice = {
  lineId: 'line',
  id: 'other',
  isSame: false,
  confirmed: false,
  found: {
    number: 'NOR-7',
    lineNumber: 2,
    supplier: 'Expo',
    invoiceNumber: '007',
    invoiceDate: '2025-10-08',
    disputableOn: null,
  },
  disputableUntil: null,
}

const codes = (facts: Partial<ClaimFacts>, action: ClaimAction, moment: Moment, input?: ActionInput) =>
  refusals(claimProcess, { ...ready, ...facts }, action, moment, input).map(({ code }) => code)

describe('a submission', () => {
  test('of a complete draft is allowed', () => expect(codes({}, 'SUBMIT', user)).toEqual([]))

  test.each<[string, Partial<ClaimFacts>, string]>([
    [
      'the claiming period has not begun',
      { period: { ...ready.period, claimingFrom: '2026-11-24' } },
      'CLAIMING_WINDOW',
    ],
    ['the claiming period is over', { period: { ...ready.period, claimingTo: '2026-11-22' } }, 'CLAIMING_WINDOW'],
    ['there is no title', { title: '  ' }, 'TITLE'],
    ['the activity has no dates', { activityFrom: null, activityTo: null }, 'ACTIVITY_DATES'],
    ['the last day is before the first', { activityFrom: '2026-10-08' }, 'ACTIVITY_DATES'],
    ['the activity began before the usage period', { activityFrom: '2026-06-30' }, 'ACTIVITY_DATES'],
    ['the activity is not over', { activityTo: '2026-11-24' }, 'ACTIVITY_NOT_IN_FUTURE'],
    ['there is no line', { lines: [] }, 'LINES'],
    ['a line has no description', { lines: [{ ...line, description: '' }] }, 'LINES_COMPLETE'],
    ['a line claims more than its amount', { lines: [{ ...line, netMinor: 999 }] }, 'LINE_AMOUNTS'],
    ['an invoice has no number', { lines: [{ ...line, invoiceNumber: '' }] }, 'LINES_COMPLETE'],
    ['an invoice is dated after today', { lines: [{ ...line, invoiceDate: '2026-11-24' }] }, 'INVOICE_NOT_IN_FUTURE'],
    ['no invoice backs the line', { documents: [ready.documents[1]!] }, 'LINES_BACKED'],
    [
      'the invoice backs another line',
      { documents: [{ ...ready.documents[0]!, lineId: null }, ready.documents[1]!] },
      'LINES_BACKED',
    ],
    ['there is no proof of execution', { documents: [ready.documents[0]!] }, 'PROOF_OF_EXECUTION'],
    [
      'a document has no note',
      { documents: ready.documents.map((one) => ({ ...one, note: one.id === 'proof' ? ' ' : one.note })) },
      'DOCUMENT_NOTES',
    ],
    ['the invoice is claimed already', { alikeInvoices: [{ ...alike, isSame: true }] }, 'SAME_INVOICE'],
    [
      'the invoice is claimed in a claim that is hidden',
      { alikeInvoices: [{ ...alike, isSame: true, found: null }] },
      'SAME_INVOICE',
    ],
    [
      'the invoice stands in a rejected claim that can still be disputed',
      { alikeInvoices: [{ ...alike, isSame: true, disputableUntil: '2026-11-23T09:00:00.001Z' }] },
      'SAME_INVOICE',
    ],
    ['the invoice is perhaps claimed already', { alikeInvoices: [alike] }, 'SIMILAR_INVOICE'],
    ['the amount is zero', { amountMinor: 0 }, 'AMOUNT_POSITIVE'],
    ['more is asked for than remains', { availableMinor: 999 }, 'AMOUNT_WITHIN_REMAINING'],
  ])('is refused while %s', (_, facts, code) => {
    expect(codes(facts, 'SUBMIT', user)).toContain(code)
    expect(requirements({ ...ready, ...facts }, user).find((one) => one.code === code)?.refusals).not.toEqual([])
  })

  test.each<[string, Partial<AlikeInvoice>]>([
    ['is perhaps claimed already, once the partner has said that it is another', { confirmed: true }],
    ['was rejected for good', { isSame: true, disputableUntil: '2026-11-23T09:00:00.000Z' }],
    ['is perhaps one that was rejected for good', { disputableUntil: '2026-11-23T09:00:00.000Z' }],
  ])('is allowed where an invoice %s', (_, change) => {
    expect(codes({ alikeInvoices: [{ ...alike, ...change }] }, 'SUBMIT', user)).toEqual([])
  })

  test('names the claim and the line that hold the invoice, in both languages', () => {
    const said = (change: Partial<AlikeInvoice>) =>
      refusals(claimProcess, { ...ready, alikeInvoices: [{ ...alike, ...change }] }, 'SUBMIT', user).flatMap(
        ({ text, values }) => (['en', 'sv'] as const).map((language) => sayWith(text, language, values)),
      )
    expect(said({ isSame: true })).toEqual([
      'The invoice of this line is already claimed in NOR-7, line 2.',
      'Radens faktura ingår redan i NOR-7, rad 2.',
    ])
    expect(said({ isSame: true, found: { ...alike.found!, disputableOn: '2026-12-24' } })[0]).toBe(
      'The invoice of this line is already claimed in NOR-7, line 2 (rejected; can be disputed until 24 Dec 2026).',
    )
    expect(said({})).toEqual([
      'The invoice of this line is perhaps the same as 007 from Expo, dated 8 Oct 2025, in NOR-7, line 2. Confirm at the line that it is another one.',
      'Radens faktura är kanske densamma som 007 från Expo, daterad 8 okt. 2025, i NOR-7, rad 2. Bekräfta vid raden att det är en annan.',
    ])
    expect(said({ found: null })[1]).toBe(
      'Radens faktura är kanske densamma som en i ett annat anspråk. Bekräfta vid raden att det är en annan.',
    )
  })

  test('takes an invoice dated today, and asks own work for no date', () => {
    expect(codes({ lines: [{ ...line, invoiceDate: '2026-11-23' }] }, 'SUBMIT', user)).toEqual([])
    const ownWork = { ...line, kind: 'OWN_WORK', invoiceDate: '2027-03-01' } as const
    expect(codes({ lines: [ownWork] }, 'SUBMIT', user)).toEqual([])
  })

  test('warns of an invoice from before or after the usage period, and of no other', () => {
    const warned = (invoiceDate: string | null, kind: 'THIRD_PARTY_INVOICE' | 'OWN_WORK' = 'THIRD_PARTY_INVOICE') =>
      lineWarningsOf({ kind, invoiceDate }, ready.period).map(({ text, values }) => sayWith(text, 'sv', values))
    expect(warned('2026-06-30')).toEqual([
      'Fakturan är daterad 30 juni 2026, före användningsperioden (1 juli 2026 – 31 dec. 2026).',
    ])
    expect(warned('2027-01-01')[0]).toContain('efter användningsperioden')
    expect([
      ...warned('2026-07-01'),
      ...warned('2026-12-31'),
      ...warned(null),
      ...warned('2020-01-01', 'OWN_WORK'),
    ]).toEqual([])
  })

  test('says which requirements have nothing to check yet, so that none of them looks met', () => {
    const nothingYet = { activityFrom: null, activityTo: null, lines: [], documents: [], amountMinor: 0 }
    const unchecked = (facts: Partial<ClaimFacts>) =>
      requirements({ ...ready, ...facts }, user).flatMap(({ code, checked }) => (checked ? [] : [code]))
    expect(unchecked(nothingYet)).toEqual([
      'ACTIVITY_NOT_IN_FUTURE',
      'LINES_COMPLETE',
      'LINE_AMOUNTS',
      'INVOICE_NOT_IN_FUTURE',
      'LINES_BACKED',
      'DOCUMENT_NOTES',
      'SAME_INVOICE',
      'SIMILAR_INVOICE',
      'AMOUNT_WITHIN_REMAINING',
    ])
    expect(unchecked({})).toEqual([])
  })

  test('counts the last day of the claiming period', () => {
    expect(codes({ period: { ...ready.period, claimingTo: '2026-11-23' } }, 'SUBMIT', user)).toEqual([])
  })

  test('again does not ask for the claiming period, but for the last day to answer', () => {
    const asked = { status: 'ACTION_REQUIRED', period: { ...ready.period, claimingTo: '2026-11-01' } } as const
    const answer = (dueAt: string) => ({
      ...asked,
      deadlines: [{ clock: 'ANSWER', dueOn: dueAt.slice(0, 10), dueAt }] as const,
    })
    expect(codes(answer('2026-11-23T23:00:00.000Z'), 'RESUBMIT', user)).toEqual([])
    expect(codes(answer('2026-11-22T23:00:00.000Z'), 'RESUBMIT', user)).toEqual(['ANSWER_WINDOW'])
    expect(codes(answer('2026-11-23T09:00:00.001Z'), 'RESUBMIT', user)).toEqual([])
    expect(codes(answer('2026-11-23T09:00:00.000Z'), 'RESUBMIT', user)).toEqual(['ANSWER_WINDOW'])
  })

  test('again leads back to the dispute the request came out of', () => {
    expect(destination(claimProcess, { ...ready, status: 'ACTION_REQUIRED' }, 'RESUBMIT')).toBe('SUBMITTED')
    expect(
      destination(claimProcess, { ...ready, status: 'ACTION_REQUIRED', requestedInDispute: true }, 'RESUBMIT'),
    ).toBe('DISPUTED')
  })
})

describe('a dispute', () => {
  const rejected = { status: 'REJECTED', rejectedById: 'REVIEWER' } as const

  test('is for the admin', () => {
    expect(codes(rejected, 'DISPUTE', admin)).toEqual([])
    expect(codes(rejected, 'DISPUTE', user)).toEqual(['ROLE'])
  })

  test('needs an argument, a dispute that is left, and its window', () => {
    expect(codes(rejected, 'DISPUTE', admin, { argument: ' ' })).toEqual(['ARGUMENT'])
    expect(codes({ ...rejected, disputes: 1 }, 'DISPUTE', admin)).toEqual(['DISPUTE_LEFT'])
    const until = (dueAt: string) => ({
      ...rejected,
      deadlines: [{ clock: 'DISPUTE_WINDOW', dueOn: '2026-11-22', dueAt }] as const,
    })
    expect(codes(until('2026-11-22T23:00:00.000Z'), 'DISPUTE', admin)).toEqual(['DISPUTE_WINDOW'])
    expect(codes(until('2026-11-23T09:00:00.000Z'), 'DISPUTE', admin)).toEqual(['DISPUTE_WINDOW'])
    expect(codes(until('2026-11-23T09:00:00.001Z'), 'DISPUTE', admin)).toEqual([])
  })

  test.each(['APPROVE', 'REJECT', 'REQUEST_ACTION'] as const)('is not for the reviewer who rejected: %s', (action) => {
    const facts = { status: 'DISPUTED', rejectedById: 'REVIEWER' } as const
    expect(codes(facts, action, reviewer)).toEqual(['ANOTHER_REVIEWER'])
    expect(codes(facts, action, at(actorOf('REVIEWER', 'another')))).toEqual([])
  })
})

describe('after a decision', () => {
  const open = [{ clock: 'DISPUTE_WINDOW', dueOn: '2026-12-20', dueAt: '2026-12-20T23:00:00.000Z' }] as const
  const rejected = { status: 'REJECTED', deadlines: open } as const
  const accepted = { status: 'REJECTED', acceptedAt: '2026-11-22T23:30:00.000Z', acceptedWindow: open[0] } as const
  const approved = { status: 'APPROVED', approvedMinor: 900 } as const

  test.each<[string, ClaimAction, Partial<ClaimFacts>, string[]]>([
    ['a rejection is accepted while it can be disputed', 'ACCEPT', rejected, []],
    ['a rejection that is final waits for nobody', 'ACCEPT', { status: 'REJECTED' }, ['ACCEPTABLE']],
    ['a lower amount is accepted', 'ACCEPT', approved, []],
    ['the whole amount needs no acceptance', 'ACCEPT', { ...approved, approvedMinor: 1000 }, ['ACCEPTABLE']],
    ['what is accepted is not disputed', 'DISPUTE', accepted, ['NOT_ACCEPTED']],
    ['an acceptance is taken back', 'TAKE_BACK_ACCEPTANCE', accepted, []],
    ['nothing is taken back that was not accepted', 'TAKE_BACK_ACCEPTANCE', rejected, ['IS_ACCEPTED']],
    [
      'an acceptance stays once the window is over',
      'TAKE_BACK_ACCEPTANCE',
      { ...accepted, acceptedWindow: { dueOn: '2026-11-22', dueAt: '2026-11-23T09:00:00.000Z' } },
      ['ACCEPTED_WINDOW'],
    ],
    [
      'an acceptance stays once its invoice stands in another claim',
      'TAKE_BACK_ACCEPTANCE',
      { ...accepted, alikeInvoices: [{ ...alike, isSame: true }] },
      ['SAME_INVOICE'],
    ],
  ])('%s', (_, action, facts, expected) => expect(codes(facts, action, admin)).toEqual(expected))

  test('the day of an acceptance is that of the program’s calendar', () => {
    const [refusal] = refusals(claimProcess, { ...ready, ...accepted }, 'DISPUTE', admin)
    expect(sayWith(refusal!.text, 'sv', refusal!.values)).toBe(
      'Beslutet godtogs den 23 nov. 2026. Ta tillbaka det först.',
    )
  })

  test('a claim of a closed period is not copied; the period in which to claim is named', () => {
    const closed = { ...ready, status: 'EXPIRED', period: { ...ready.period, claimingTo: '2026-11-22' } } as const
    const later = { ...ready.period, label: 'FY27 H1', usageFrom: '2027-01-01', usageTo: '2027-06-30' }
    const said = (facts: ClaimFacts) =>
      refusals(claimProcess, facts, 'COPY', user).map(({ text, values }) => sayWith(text, 'en', values))
    expect(said({ ...closed, period: ready.period })).toEqual([])
    expect(said(closed)).toEqual([
      'The claiming period closed on 22 Nov 2026, so a copy could not be submitted. No later period has money yet.',
    ])
    const over = { ...later, label: 'FY26 H3', claimingTo: '2026-11-22' }
    expect(said({ ...closed, laterPeriods: [over, later] })[0]).toContain(
      'The next period is FY27 H1: activities from 1 Jan 2027 to 30 Jun 2027, claimed from 16 Aug 2026 to 15 Feb 2027.',
    )
  })

  test('whoever may not dispute is not who has to act on a rejection', () => {
    expect(turnsOf(admin.actor)).toEqual({ own: ['EDITING', 'ACTION_REQUIRED', 'REJECTED'], colleagues: [] })
    expect(turnsOf(user.actor)).toEqual({ own: ['EDITING', 'ACTION_REQUIRED'], colleagues: ['REJECTED'] })
    expect(turnsOf(at(actorOf('AUDITOR')).actor).own).toEqual([])
  })

  test.each<[string, string, Moment, string[]]>([
    ['until tomorrow', '2026-11-24', admin, []],
    ['until its last day', '2026-12-20', admin, []],
    ['until after it', '2026-12-21', admin, ['PUT_OFF_UNTIL']],
    ['until today', '2026-11-23', admin, ['PUT_OFF_UNTIL']],
    ['by somebody for whom it does not wait', '2026-11-24', user, ['NOTHING_TO_PUT_OFF']],
  ])('a rejection put off %s', (_, until, moment, expected) => {
    expect(putOffRefusals({ ...ready, ...rejected }, until, moment).map(({ code }) => code)).toEqual(expected)
  })
})

describe('a decision', () => {
  const review = { status: 'UNDER_REVIEW' } as const
  const reason = { code: 'OTHER', text: 'Blurred', about: { kind: 'DOCUMENT', id: 'proof' } } as const

  test.each<[string, ActionInput, string[]]>([
    ['no reason', { reasons: [] }, ['REASONS']],
    ['a reason about a document of the claim', { reasons: [reason] }, []],
    [
      'a reason about a requirement',
      { reasons: [{ ...reason, about: { kind: 'REQUIREMENT', id: 'PROOF_OF_EXECUTION' } }] },
      [],
    ],
    [
      'a reason about something else',
      { reasons: [{ ...reason, about: { kind: 'LINE', id: 'nowhere' } }] },
      ['REASON_ABOUT'],
    ],
    ...['toString', 'constructor', 'NOT_PICKED_UP', 'WISHFUL', 'CLAIMING_WINDOW', 'ANSWER_WINDOW'].map(
      (id): [string, ActionInput, string[]] => [
        `a reason about ${id}, which nothing in the claim answers`,
        { reasons: [{ ...reason, about: { kind: 'REQUIREMENT', id } }] },
        ['REASON_ABOUT'],
      ],
    ),
    ['a reason without words', { reasons: [{ ...reason, text: '' }] }, ['REASON_TEXT']],
    ['the reason that is the system’s alone', { reasons: [{ ...reason, code: 'NO_ANSWER' }] }, ['REASON_CODE']],
  ])('to reject with %s', (_, input, expected) => expect(codes(review, 'REJECT', reviewer, input)).toEqual(expected))

  test.each<[number, boolean, string[]]>([
    [1000, false, []],
    [1, true, []],
    [999, false, ['PARTIAL_REASON']],
    [0, true, ['APPROVED_AMOUNT']],
    [1001, false, ['APPROVED_AMOUNT']],
  ])('to approve %i of 1000', (approvedMinor, withReason, expected) => {
    const because = { ...reason, ...(approvedMinor < 1000 && { amountMinor: 1000 - approvedMinor }) }
    expect(codes(review, 'APPROVE', reviewer, { approvedMinor, reasons: withReason ? [because] : [] })).toEqual(
      expected,
    )
  })

  const about = { kind: 'LINE', id: 'line' } as const
  test.each<[string, number | undefined, (number | undefined)[], string[]]>([
    ['is taken off by one reason', 900, [100], []],
    ['is taken off by several reasons', 900, [60, 39, 1], []],
    ['is not all taken off', 900, [60, 39], ['REASON_AMOUNTS']],
    ['is taken off twice', 900, [60, 60], ['REASON_AMOUNTS']],
    ['is taken off by a reason without an amount', 900, [100, undefined], ['REASON_AMOUNTS']],
    ['is taken off by a reason of nothing', 900, [100, 0], ['REASON_AMOUNTS']],
    ['is nothing, and reasons are given', 1000, [undefined], []],
    ['is nothing, and yet a reason takes something off', undefined, [100], ['REASON_AMOUNTS']],
  ])('approves less where the difference %s', (_, approvedMinor, amounts, expected) => {
    const reasons = amounts.map((amountMinor) => ({
      ...reason,
      about,
      ...(amountMinor !== undefined && { amountMinor }),
    }))
    const input = { reasons, ...(approvedMinor !== undefined && { approvedMinor }) }
    expect(codes(review, 'APPROVE', reviewer, input)).toEqual(expected)
  })

  test('takes no more off a line than the line claims', () => {
    const facts = {
      ...review,
      lines: [
        { ...line, claimedMinor: 400 },
        { ...line, id: 'other', claimedMinor: 600 },
      ],
    }
    const cut = (ofLine: number, ofOther: number) =>
      codes(facts, 'APPROVE', reviewer, {
        approvedMinor: 1000 - ofLine - ofOther,
        reasons: [
          { ...reason, about, amountMinor: ofLine },
          { ...reason, about: { kind: 'LINE', id: 'other' }, amountMinor: ofOther },
        ],
      })
    expect(cut(400, 100)).toEqual([])
    expect(cut(401, 100)).toEqual(['REASON_AMOUNTS'])
  })

  test('is explained to the last minor unit, however the reasons share the difference', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(shares, fc.integer({ min: -5, max: 5 }), (amounts, off) => {
        const cut = amounts.reduce((sum, minor) => sum + minor, 0)
        const reasons = amounts.map((amountMinor) => ({ ...reason, amountMinor }))
        const found = codes(review, 'APPROVE', reviewer, { approvedMinor: 1000 - cut + off, reasons })
        const isRight = off === 0
        if (1000 - cut + off < 1000) expect(found).toEqual(isRight ? [] : ['REASON_AMOUNTS'])
      }),
    )
  })
})

describe('who may do what', () => {
  test('a key with the right to read changes nothing, and no key decides', () => {
    const key = (scopes: Actor['scopes'], role: Role) => at({ ...actorOf(role), kind: 'KEY', scopes })
    expect(codes({}, 'SUBMIT', key(['READ'], 'INCENTIVES_ADMIN'))).toEqual(['ROLE'])
    expect(codes({}, 'SUBMIT', key(['READ', 'WRITE'], 'INCENTIVES_ADMIN'))).toEqual([])
    expect(codes({ status: 'UNDER_REVIEW' }, 'APPROVE', key(['READ', 'WRITE'], 'REVIEWER'))).toEqual(['ROLE'])
  })

  test('only the system expires and lapses, and only after the day', () => {
    const until = (dueAt: string) => ({ deadlines: [{ clock: 'SUBMIT', dueOn: '2026-11-22', dueAt }] as const })
    const late = until('2026-11-22T23:00:00.000Z')
    expect(codes(late, 'EXPIRE', reviewer)).toEqual(['ROLE'])
    expect(codes(late, 'EXPIRE', at(system))).toEqual([])
    expect(codes(until('2026-11-23T09:00:00.000Z'), 'EXPIRE', at(system))).toEqual([])
    expect(codes(until('2026-11-23T09:00:00.001Z'), 'EXPIRE', at(system))).toEqual(['DEADLINE_PASSED'])
    expect(codes({}, 'EXPIRE', at(system))).toEqual(['DEADLINE_PASSED'])
  })

  test.each(Object.keys(roles) as Role[])('%s sees the actions of their own side, each with its refusals', (role) => {
    for (const { action, refusals: found } of availableActions(claimProcess, ready, at(actorOf(role)))) {
      expect(actions[action].side).toBe(roles[role].side)
      expect(found).toEqual(refusals(claimProcess, ready, action, at(actorOf(role))))
    }
  })

  test('no action is allowed from a status its row does not name', () => {
    const anybody = fc.constantFrom(...(Object.keys(roles) as Role[])).map((role) => at(actorOf(role)))
    const anywhere = fc.constantFrom(...(Object.keys(statuses) as ClaimStatus[]))
    const anything = fc.constantFrom(...(Object.keys(actions) as ClaimAction[]))
    fc.assert(
      fc.property(anybody, anywhere, anything, (moment, status, action) => {
        if (refusals(claimProcess, { ...ready, status }, action, moment).length === 0)
          expect(actions[action].from).toContain(status)
      }),
    )
  })
})

describe('editing', () => {
  const asked = (about: { kind: 'CLAIM' | 'LINE' | 'DOCUMENT' | 'REQUIREMENT'; id: string }): ClaimFacts => ({
    ...ready,
    status: 'ACTION_REQUIRED',
    documents: ready.documents.map((document) => ({ ...document, fresh: false })),
    reasons: [{ code: 'OTHER', text: 'Please mend', about }],
  })
  const parts = {
    details: { kind: 'DETAILS' },
    line: { kind: 'LINE', id: 'line' },
    proof: { kind: 'DOCUMENT', id: 'proof' },
    newLine: { kind: 'LINE' },
    newDocument: { kind: 'DOCUMENT' },
  } as const
  const open = (facts: ClaimFacts) =>
    (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => editRefusals(facts, parts[part], user).length === 0)

  test.each<[string, ClaimFacts, string[]]>([
    ['a draft', ready, ['details', 'line', 'proof', 'newLine', 'newDocument']],
    ['a submitted claim', { ...ready, status: 'SUBMITTED' }, []],
    [
      'a request about the claim',
      asked({ kind: 'CLAIM', id: 'claim' }),
      ['details', 'line', 'proof', 'newLine', 'newDocument'],
    ],
    ['a request about a line', asked({ kind: 'LINE', id: 'line' }), ['line', 'newDocument']],
    ['a request about a document', asked({ kind: 'DOCUMENT', id: 'proof' }), ['proof', 'newDocument']],
    ['a request about the dates', asked({ kind: 'REQUIREMENT', id: 'ACTIVITY_DATES' }), ['details', 'newDocument']],
  ])('opens in %s just what it should', (_, facts, expected) => expect(open(facts)).toEqual(expected))

  test.each(submissionRuleKeys)('lets the partner answer what %s asks for', (id) => {
    const facts = asked({ kind: 'REQUIREMENT', id })
    expect(codes({ status: 'UNDER_REVIEW' }, 'REQUEST_ACTION', reviewer, { reasons: facts.reasons })).toEqual([])
    expect(open(facts).filter((part) => part !== 'newDocument')).not.toEqual([])
  })

  test('lets a document attached since the request be changed again', () => {
    const facts = asked({ kind: 'LINE', id: 'line' })
    expect(editRefusals({ ...facts, documents: ready.documents }, parts.proof, user)).toEqual([])
  })

  const isOpen = (facts: ClaimFacts, part: Parameters<typeof editRefusals>[1]) =>
    editRefusals(facts, part, user).length === 0
  const copy = { id: 'copy', kind: 'OTHER', note: 'Another copy', lineId: null, fresh: false } as const

  test('lets another copy back the line once the invoice is removed as asked, and no other document', () => {
    const facts = asked({ kind: 'DOCUMENT', id: 'invoice' })
    const [invoice, proof] = facts.documents
    const tied = { ...proof!, id: 'tied', lineId: 'line' }
    expect(isOpen({ ...facts, documents: [invoice!, tied, copy] }, { kind: 'DOCUMENT', id: 'copy' })).toBe(false)
    const removed = { ...facts, documents: [tied, copy] }
    expect(isOpen(removed, { kind: 'DOCUMENT', id: 'copy' })).toBe(true)
    expect(isOpen(removed, { kind: 'DOCUMENT', id: 'tied' })).toBe(false)
    expect(isOpen(removed, { kind: 'LINE', id: 'line' })).toBe(false)
  })

  test('lets the partner add a line after the only one was removed as asked, and mend the new one', () => {
    const facts = asked({ kind: 'LINE', id: 'line' })
    expect(isOpen(facts, { kind: 'LINE' })).toBe(false)
    expect(isOpen({ ...facts, lines: [] }, { kind: 'LINE' })).toBe(true)
    const added = { ...facts, lines: [{ ...line, id: 'new', fresh: true }] }
    expect(isOpen(added, { kind: 'LINE', id: 'new' })).toBe(true)
    expect(isOpen(added, { kind: 'LINE' })).toBe(false)
  })

  test('lets the partner mend what a rule objects to since the submission', () => {
    const facts = { ...asked({ kind: 'DOCUMENT', id: 'proof' }), availableMinor: 999 }
    expect(isOpen(facts, { kind: 'LINE', id: 'line' })).toBe(true)
    expect(isOpen({ ...facts, title: '' }, { kind: 'DETAILS' })).toBe(true)
  })

  test('lets the partner confirm that an invoice is another one, whatever was asked for, while it may edit the claim', () => {
    const allowed = (facts: ClaimFacts) =>
      editRefusals(facts, { kind: 'CONFIRMATION', id: 'line' }, user).map(({ code }) => code)
    expect(allowed(ready)).toEqual([])
    expect(allowed(asked({ kind: 'DOCUMENT', id: 'proof' }))).toEqual([])
    expect(allowed({ ...ready, status: 'SUBMITTED' })).toEqual(['LOCKED'])
  })

  test('is never for the vendor', () =>
    expect(editRefusals(ready, parts.details, reviewer).map(({ code }) => code)).toEqual(['ROLE']))
})
