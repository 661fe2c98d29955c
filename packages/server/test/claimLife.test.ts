import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fundsOf } from './harness/funds.ts'
import { disputed, draftClaim, move, rejected, seen, submitted, underReview, wholeClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
beforeEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(() => story.stop())

const codes = (userErrors: readonly { code: string }[]) => userErrors.map(({ code }) => code)
const action = (
  claim: { availableActions: readonly { action: string; allowed: boolean; refusals: readonly { code: string }[] }[] },
  name: string,
) => claim.availableActions.find((one) => one.action === name)
const balances = async () => {
  type Amounts = Record<'reserved' | 'approved' | 'remaining', { amount: string }>
  const [fund] = await fundsOf<Amounts>(story, 'admin', 'reserved { amount } approved { amount } remaining { amount }')
  return {
    reserved: Number(fund?.reserved.amount),
    approved: Number(fund?.approved.amount),
    remaining: Number(fund?.remaining.amount),
  }
}

describe('a draft', () => {
  test('says what is missing before it can be submitted', async () => {
    const created = await move(story, 'user', 'createClaim', {
      programId: story.programId,
      usagePeriodId: story.usagePeriodId,
      locationId: story.nordlys.locationIds[0],
      activityId: story.activityId,
    })
    const { userErrors, claim } = await move(story, 'user', 'submitClaim', { claimId: created.claim?.id })
    expect(codes(userErrors)).toEqual(['TITLE', 'ACTIVITY_DATES', 'LINES', 'PROOF_OF_EXECUTION', 'AMOUNT_POSITIVE'])
    expect(claim?.status).toBe('EDITING')
    expect(claim?.requirements.filter(({ met }) => !met).map(({ code }) => code)).toEqual(codes(userErrors))
  })

  test('runs towards the last day to submit', async () => {
    const claim = await draftClaim(story)
    expect(claim.deadline).toMatchObject({ clock: 'SUBMIT', state: 'RUNNING', dueOn: '2027-02-15' })
  })

  test('cannot be submitted with an invoice that is already claimed, whatever its punctuation', async () => {
    await submitted(story, { invoiceNumber: 'A-77/1', amount: '10.00' })
    const twice = await draftClaim(story, { invoiceNumber: 'a-77/1', amount: '10.00' })
    const { userErrors } = await move(story, 'user', 'submitClaim', { claimId: twice.id })
    expect(codes(userErrors)).toEqual(['SAME_INVOICE'])
  })

  test('cannot be submitted with an invoice dated after today; one outside the usage period is warned of, to both sides', async () => {
    const claim = await draftClaim(story, { amount: '10.00' })
    const lineId = claim.lines[0]!.id
    const dated = (invoiceDate: string) => move(story, 'user', 'updateClaimLine', { lineId, invoiceDate })
    const submit = () => move(story, 'user', 'submitClaim', { claimId: claim.id })
    const warnings = (who: 'user' | 'reviewer') =>
      story.data(who, `{ claim(id: "${claim.id}") { lines { warnings { code message } } } }`)
    await dated('2027-03-01')
    const { userErrors } = await submit()
    expect(userErrors).toMatchObject([{ code: 'INVOICE_NOT_IN_FUTURE' }])
    expect(userErrors[0]?.message).toBe(
      'The invoice of the line “Stand and signage” is dated 1 Mar 2027, after today. Correct its date.',
    )
    await dated('2026-06-30')
    expect((await submit()).claim?.status).toBe('SUBMITTED')
    const message = 'The invoice is dated 30 Jun 2026, before the usage period (1 Jul 2026 – 31 Dec 2026).'
    const warned = { claim: { lines: [{ warnings: [{ code: 'INVOICE_BEFORE_PERIOD', message }] }] } }
    expect(await warnings('user')).toEqual(warned)
    expect(await warnings('reviewer')).toEqual(warned)
  })

  test('cannot ask for more than remains', async () => {
    const claim = await draftClaim(story, { amount: '2000000.00' })
    const { userErrors } = await move(story, 'user', 'submitClaim', { claimId: claim.id })
    expect(codes(userErrors)).toEqual(['AMOUNT_WITHIN_REMAINING'])
    expect(userErrors[0]?.message).toMatch(/remains in the fund; the claim asks for SEK\s2,000,000\.00/)
  })
})

test('saving unchanged values makes no new version, so no other page becomes stale', async () => {
  const claim = await draftClaim(story)
  const { claim: same } = await move(story, 'user', 'updateClaim', { claimId: claim.id, title: 'Nordic Cloud Expo' })
  expect(same?.version).toBe(claim.version)
  expect((await move(story, 'user', 'updateClaim', { claimId: claim.id, title: 'Other' })).claim?.version).toBe(
    claim.version + 1,
  )
})

describe('submitting', () => {
  test('reserves the amount, locks the claim and starts the review clock of two business days', async () => {
    const before = await balances()
    const claim = await submitted(story, { amount: '100.00' })
    expect(claim.status).toBe('SUBMITTED')
    expect(claim.deadline).toMatchObject({ clock: 'REVIEW', dueOn: '2026-11-25', businessDaysLeft: 2 })
    expect(await balances()).toEqual({ ...before, reserved: before.reserved + 100, remaining: before.remaining - 100 })
    const { userErrors } = await move(story, 'user', 'updateClaim', { claimId: claim.id, title: 'Another' })
    expect(codes(userErrors)).toEqual(['LOCKED'])
  })

  test('can be recalled until somebody picks the claim up', async () => {
    const before = await balances()
    const claim = await submitted(story, { amount: '100.00' })
    expect((await move(story, 'user', 'recallClaim', { claimId: claim.id })).claim?.status).toBe('EDITING')
    expect(await balances()).toEqual(before)
    await move(story, 'user', 'submitClaim', { claimId: claim.id })
    await move(story, 'reviewer', 'pickUpClaim', { claimId: claim.id })
    expect(codes((await move(story, 'user', 'recallClaim', { claimId: claim.id })).userErrors)).toEqual(['STATUS'])
  })

  test('can be withdrawn, which releases the amount for good', async () => {
    const before = await balances()
    const claim = await submitted(story, { amount: '100.00' })
    expect((await move(story, 'user', 'withdrawClaim', { claimId: claim.id })).claim).toMatchObject({
      status: 'WITHDRAWN',
      deadline: null,
    })
    expect(await balances()).toEqual(before)
  })
})

describe('a decision', () => {
  test('approves in full and starts the payment clock of 45 business days', async () => {
    const before = await balances()
    const claim = await underReview(story, { amount: '100.00' })
    const approved = await move(story, 'reviewer', 'approveClaim', { claimId: claim.id })
    expect(approved.claim).toMatchObject({
      status: 'APPROVED',
      approvedAmount: { amount: '100.00' },
      deadline: { clock: 'PAYMENT', dueOn: '2027-02-01' },
    })
    expect(await balances()).toEqual({
      reserved: before.reserved,
      approved: before.approved + 100,
      remaining: before.remaining - 100,
    })
  })

  test('approves in part with a reason and releases the rest', async () => {
    const before = await balances()
    const claim = await underReview(story, { amount: '100.00' })
    const less = { claimId: claim.id, approvedAmount: { amount: '60.00', currency: 'SEK' } }
    expect(codes((await move(story, 'reviewer', 'approveClaim', less)).userErrors)).toEqual(['PARTIAL_REASON'])
    const about = { kind: 'LINE', id: claim.lines[0]?.id }
    const approved = await move(story, 'reviewer', 'approveClaim', {
      ...less,
      reasons: [{ code: 'AMOUNT_MISMATCH', text: 'Catering is not covered.', about }],
    })
    expect(approved.claim).toMatchObject({ status: 'APPROVED', approvedAmount: { amount: '60.00' } })
    const told = await story.data(
      'user',
      `query($id: ID!) { claim(id: $id) { reasons { amount { amount currency } }
        history(first: 1) { edges { node { reasons { amount { amount } } } } } } }`,
      { id: claim.id },
    )
    expect(told).toEqual({
      claim: {
        reasons: [{ amount: { amount: '40.00', currency: 'SEK' } }],
        history: { edges: [{ node: { reasons: [{ amount: { amount: '40.00' } }] } }] },
      },
    })
    expect(await balances()).toEqual({
      reserved: before.reserved,
      approved: before.approved + 60,
      remaining: before.remaining - 60,
    })
  })

  test('approves in part only if the reasons’ amounts add up to the difference, and lower no line by more than it claims', async () => {
    const claim = await underReview(story, { amount: '100.00' })
    const line = { kind: 'LINE', id: claim.lines[0]?.id }
    const approve = (...amounts: (string | null)[]) =>
      move(story, 'reviewer', 'approveClaim', {
        claimId: claim.id,
        approvedAmount: { amount: '60.00', currency: 'SEK' },
        reasons: amounts.map((amount) => ({
          code: 'AMOUNT_MISMATCH',
          text: 'Not covered.',
          about: line,
          ...(amount && { amount: { amount, currency: 'SEK' } }),
        })),
      })
    expect((await approve('30.00', '9.99')).userErrors).toEqual([
      {
        code: 'REASON_AMOUNTS',
        message:
          'Say how much each reason deducts: SEK\u00a040.00 in all, and for a line at most what the line claims.',
        path: ['input', 'reasons'],
      },
    ])
    expect(codes((await approve('40.00', null)).userErrors)).toEqual(['REASON_AMOUNTS'])
    expect((await approve('30.00', '10.00')).claim?.status).toBe('APPROVED')
  })

  test('takes amounts of reasons only for a lower approval', async () => {
    const claim = await underReview(story, { amount: '100.00' })
    const amount = { amount: '10.00', currency: 'SEK' }
    const reasons = [{ ...wholeClaim(claim.id), amount }]
    await expect(move(story, 'reviewer', 'rejectClaim', { claimId: claim.id, reasons })).rejects.toThrow(
      'is only for an approval of less than was claimed',
    )
  })

  test('rejects only with a reason about something in the claim', async () => {
    const claim = await underReview(story, { amount: '100.00' })
    expect(
      codes((await move(story, 'reviewer', 'rejectClaim', { claimId: claim.id, reasons: [] })).userErrors),
    ).toEqual(['REASONS'])
    const elsewhere = [{ code: 'OTHER', text: 'Wrong.', about: { kind: 'LINE', id: claim.id } }]
    expect(
      codes((await move(story, 'reviewer', 'rejectClaim', { claimId: claim.id, reasons: elsewhere })).userErrors),
    ).toEqual(['REASON_ABOUT'])
    const done = await move(story, 'reviewer', 'rejectClaim', { claimId: claim.id, reasons: [wholeClaim(claim.id)] })
    expect(done.claim).toMatchObject({
      status: 'REJECTED',
      deadline: { clock: 'DISPUTE_WINDOW', dueOn: '2026-12-23' },
      reasons: [{ code: 'PROOF_INSUFFICIENT' }],
    })
  })

  test('of a claim that changed meanwhile is refused to the second reviewer', async () => {
    const claim = await underReview(story, { amount: '100.00' })
    await move(story, 'reviewer', 'approveClaim', { claimId: claim.id, expectedVersion: claim.version })
    const second = await move(story, 'reviewer2', 'rejectClaim', {
      claimId: claim.id,
      expectedVersion: claim.version,
      reasons: [wholeClaim(claim.id)],
    })
    expect(codes(second.userErrors)).toEqual(['STALE_VERSION'])
    expect(second.claim?.status).toBe('APPROVED')
  })
})

describe('action required', () => {
  test('pauses the review clock, opens only what was asked for, and goes on with what was left', async () => {
    const claim = await underReview(story, { amount: '100.00' })
    const [line] = claim.lines
    const about = { kind: 'LINE', id: line?.id }
    story.moveTo('2026-11-24T09:00:00Z')
    const asked = await move(story, 'reviewer', 'requestAction', {
      claimId: claim.id,
      reasons: [{ code: 'AMOUNT_MISMATCH', text: 'The invoice says 90.', about }],
    })
    expect(asked.claim).toMatchObject({ status: 'ACTION_REQUIRED', deadline: { clock: 'ANSWER', dueOn: '2027-03-31' } })
    const { claim: whole } = await story.data<{ claim: { deadlines: { clock: string; state: string }[] } }>(
      'user',
      'query($id: ID!) { claim(id: $id) { deadlines { clock state } } }',
      { id: claim.id },
    )
    expect(whole.deadlines).toContainEqual({ clock: 'REVIEW', state: 'PAUSED' })
    expect(codes((await move(story, 'user', 'updateClaim', { claimId: claim.id, title: 'Other' })).userErrors)).toEqual(
      ['NOT_ASKED_FOR'],
    )
    const money = { amount: '90.00', currency: 'SEK' }
    expect(
      (await move(story, 'user', 'updateClaimLine', { lineId: line?.id, netAmount: money, amount: money })).userErrors,
    ).toEqual([])
    story.moveTo('2026-12-02T09:00:00Z')
    const back = await move(story, 'user', 'submitClaim', { claimId: claim.id })
    expect(back.claim).toMatchObject({
      status: 'SUBMITTED',
      amount: { amount: '90.00' },
      deadline: { clock: 'REVIEW', state: 'RUNNING', businessDaysLeft: 1 },
    })
  })
})

test('a clock that another node set a little earlier does not stop a claim', async () => {
  const claim = await submitted(story, { amount: '100.00' })
  story.moveTo('2026-11-23T08:59:00Z')
  expect((await move(story, 'user', 'recallClaim', { claimId: claim.id })).claim?.status).toBe('EDITING')
})

describe('a dispute', () => {
  test('is raised by an admin with an argument, and decided by another reviewer', async () => {
    const claim = await rejected(story, { amount: '100.00' })
    const user = await seen(story, 'user', claim.id)
    expect(action(user, 'DISPUTE')).toMatchObject({ allowed: false, refusals: [{ code: 'ROLE' }] })
    const answer = await story.ask(
      'user',
      'mutation($input: DisputeClaimInput!) { disputeClaim(input: $input) { claim { id } } }',
      { input: { claimId: claim.id, argument: 'No.' } },
    )
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(
      codes((await move(story, 'admin', 'disputeClaim', { claimId: claim.id, argument: ' ' })).userErrors),
    ).toEqual(['ARGUMENT'])
    const raised = await move(story, 'admin', 'disputeClaim', {
      claimId: claim.id,
      argument: 'The photos show our stand.',
    })
    expect(raised.claim).toMatchObject({
      status: 'DISPUTED',
      deadline: { clock: 'DISPUTE_REVIEW', dueOn: '2026-11-30' },
    })
    expect(codes((await move(story, 'reviewer', 'approveClaim', { claimId: claim.id })).userErrors)).toEqual([
      'ANOTHER_REVIEWER',
    ])
    expect((await move(story, 'reviewer2', 'approveClaim', { claimId: claim.id })).claim?.status).toBe('APPROVED')
  })

  test('can ask for action, and the answer returns to the dispute', async () => {
    const claim = await disputed(story, { amount: '100.00' })
    const asked = await move(story, 'reviewer2', 'requestAction', {
      claimId: claim.id,
      reasons: [wholeClaim(claim.id)],
    })
    expect(asked.claim?.status).toBe('ACTION_REQUIRED')
    const back = await move(story, 'user', 'submitClaim', { claimId: claim.id })
    expect(back.claim).toMatchObject({ status: 'DISPUTED', deadline: { clock: 'DISPUTE_REVIEW' } })
  })

  test('that is rejected ends it: the rejection is final', async () => {
    const claim = await disputed(story, { amount: '100.00' })
    const final = await move(story, 'reviewer2', 'rejectClaim', { claimId: claim.id, reasons: [wholeClaim(claim.id)] })
    expect(final.claim).toMatchObject({ status: 'REJECTED', deadline: null })
    expect(action(await seen(story, 'admin', claim.id), 'DISPUTE')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'DISPUTE_LEFT' }],
    })
  })

  test('is told in History, in Swedish too', async () => {
    const claim = await disputed(story, { amount: '100.00' })
    const { history } = await seen(story, 'admin', claim.id, 'sv')
    expect(history.edges.map(({ node }) => node.kind)).toEqual([
      'DISPUTED',
      'REJECTED',
      'PICKED_UP',
      'SUBMITTED',
      'DOCUMENT_ATTACHED',
      'DOCUMENT_ATTACHED',
      'LINE_ADDED',
      'CREATED',
    ])
    expect(history.edges[0]?.node.text).toBe('Bestred avslaget')
  })
})
