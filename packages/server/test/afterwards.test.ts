import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { savePeriods } from '../src/program/savePeriods.ts'
import { watch } from '../src/sla/watch.ts'
import { accepted, disputed, draftClaim, move, type Payload, rejected, seen, underReview } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import { period, type Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory({ settings: { SESSION_LIFE: 'P120D', SESSION_IDLE: 'P120D' } })
})
beforeEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(() => story.stop())

const small = { amount: '10.00' }
const codesOf = ({ userErrors }: Payload) => userErrors.map(({ code }) => code)
const kindsOf = ({ history }: { history: { edges: readonly { node: { kind: string } }[] } }) =>
  history.edges.map(({ node }) => node.kind)
const accept = (claimId: string, who: Who = 'user') => move(story, who, 'acceptDecision', { claimId })
const takeBack = (claimId: string) => move(story, 'user', 'takeBackAcceptance', { claimId })
const submit = (claimId: string) => move(story, 'user', 'submitClaim', { claimId })
const copy = (claimId: string, more: object = {}) => move(story, 'user', 'copyClaim', { claimId, ...more })
const partOf = async (who: Who, filter: object): Promise<string[]> => {
  const { claims } = await story.data<{ claims: { edges: { node: { id: string } }[] } }>(
    who,
    'query($filter: ClaimFilter) { claims(filter: $filter, first: 100) { edges { node { id } } } }',
    { filter },
  )
  return claims.edges.map(({ node }) => node.id)
}
const read = async <Read>(who: Who, id: string, fields: string): Promise<Read> =>
  (await story.data<{ claim: Read }>(who, `{ claim(id: "${id}") { ${fields} } }`)).claim

describe('A rejection', () => {
  test('is accepted, waits for nobody then, and can be taken back until the last day to dispute', async () => {
    const { id, deadline } = await rejected(story, small)
    expect(await partOf('admin', { todo: 'MINE' })).toContain(id)
    const { claim } = await accept(id)
    expect(claim).toMatchObject({ status: 'REJECTED', deadline: null })
    expect(kindsOf(claim!)[0]).toBe('ACCEPTED')
    expect(await read('admin', id, 'turn acceptedAt')).toEqual({ turn: null, acceptedAt: expect.any(String) as string })
    expect(await partOf('admin', { todo: 'MINE' })).not.toContain(id)
    expect(await partOf('admin', { turn: 'PARTNER' })).not.toContain(id)
    expect(codesOf(await accept(id))).toEqual(['NOT_ACCEPTED', 'ACCEPTABLE'])
    expect(codesOf(await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'But …' }))).toEqual([
      'NOT_ACCEPTED',
    ])
    story.moveTo('2026-12-01T09:00:00Z')
    expect((await takeBack(id)).claim?.deadline).toMatchObject({ clock: 'DISPUTE_WINDOW', dueOn: deadline!.dueOn })
    expect(await partOf('admin', { todo: 'MINE' })).toContain(id)
    await accept(id)
    story.moveTo('2026-12-24T09:00:00Z')
    await watch(story.services)
    expect(codesOf(await takeBack(id))).toEqual(['ACCEPTED_WINDOW'])
  })

  test('frees its invoices once it is accepted, which is not taken back while another claim has them', async () => {
    const invoiceNumber = 'FREE-1'
    const { id } = await rejected(story, { ...small, invoiceNumber })
    const again = await draftClaim(story, { ...small, invoiceNumber })
    expect(codesOf(await submit(again.id))).toEqual(['SAME_INVOICE'])
    await accept(id)
    expect(codesOf(await submit(again.id))).toEqual([])
    expect(codesOf(await takeBack(id))).toEqual(['SAME_INVOICE'])
    await move(story, 'user', 'withdrawClaim', { claimId: again.id })
    expect(codesOf(await takeBack(id))).toEqual([])
  })

  test('is the admin’s turn, not that of a colleague who may not dispute', async () => {
    const { id } = await rejected(story, small)
    const draft = await draftClaim(story, small)
    expect(await partOf('user', { todo: 'MINE' })).toContain(draft.id)
    expect(await partOf('user', { todo: 'MINE' })).not.toContain(id)
    expect(await partOf('user', { todo: 'COLLEAGUES' })).toContain(id)
    expect(await partOf('admin', { todo: 'COLLEAGUES' })).toEqual([])
    expect(await partOf('auditor', { todo: 'MINE' })).toEqual([])
  })
})

test('A lower amount is accepted, and its payment goes on; the whole amount needs no acceptance', async () => {
  const { id } = await underReview(story, small)
  const because = { code: 'OTHER', text: 'Coffee', about: { kind: 'CLAIM', id } }
  await move(story, 'reviewer', 'approveClaim', {
    claimId: id,
    approvedAmount: { amount: '8.00', currency: 'SEK' },
    reasons: [because],
  })
  expect((await accept(id)).claim?.deadline).toMatchObject({ clock: 'PAYMENT', state: 'RUNNING' })
  expect((await takeBack(id)).claim?.deadline).toMatchObject({ clock: 'PAYMENT', state: 'RUNNING' })
  const whole = await underReview(story, small)
  await move(story, 'reviewer', 'approveClaim', { claimId: whole.id })
  expect(codesOf(await accept(whole.id))).toEqual(['ACCEPTABLE'])
})

describe('A copy', () => {
  const everything = `title activityFrom activityTo amount { amount } program { id } usagePeriod { id } location { id } activity { id }
    lines { kind supplier invoiceNumber invoiceDate description amount { amount } netAmount { amount } }
    documents { kind name note sha256 line { invoiceNumber } uploadedBy { name } }`

  test('has all that the claim had, names it, and is named by it', async () => {
    const original = await rejected(story, { ...small, externalReference: 'SO-77' })
    const { claim } = await copy(original.id)
    expect(claim).toMatchObject({ status: 'EDITING', version: 1 })
    expect(claim!.id).not.toBe(original.id)
    expect(await read('user', claim!.id, everything)).toEqual(await read('user', original.id, everything))
    expect(claim!.requirements.filter(({ met }) => !met).map(({ code }) => code)).toEqual(['SAME_INVOICE'])
    expect(await read('user', claim!.id, 'externalReference copiedFrom { id number status }')).toEqual({
      externalReference: null,
      copiedFrom: { id: original.id, number: original.number, status: 'REJECTED' },
    })
    const copies = 'copies { id number status }'
    const [id, number] = [claim!.id, claim!.number]
    expect(await read('user', original.id, copies)).toEqual({ copies: [{ id, number, status: 'EDITING' }] })
    expect(await read('reviewer', original.id, copies)).toEqual({ copies: [] })
    expect(claim!.history.edges.map(({ node }) => node.text)).toContain(`Copied from ${original.number}`)
    const told = await seen(story, 'reviewer', original.id)
    expect(told.history.edges[0]?.node).toEqual({ kind: 'COPIED_TO', text: 'Copied to a new claim' })
  })

  test('that accepts the rejection can be corrected and submitted', async () => {
    const original = await rejected(story, small)
    const { claim } = await copy(original.id, { acceptRejection: true })
    expect(kindsOf(await seen(story, 'user', original.id)).slice(0, 2)).toEqual(['ACCEPTED', 'COPIED_TO'])
    expect((await submit(claim!.id)).claim?.status).toBe('SUBMITTED')
    expect(await read('reviewer', claim!.id, 'copiedFrom { number }')).toEqual({
      copiedFrom: { number: original.number },
    })
  })

  test('keeps its documents, whatever becomes of the original’s, and each can be downloaded', async () => {
    const original = await draftClaim(story, small)
    await move(story, 'user', 'withdrawClaim', { claimId: original.id })
    const { claim } = await copy(original.id)
    const { documents } = claim!
    await move(story, 'user', 'removeDocument', { documentId: documents[0]!.id })
    const urls = [`/documents/${documents[1]!.id}`, `/documents/${original.documents[0]!.id}`]
    const answers = await Promise.all(urls.map((url) => story.http.inject({ url, headers: story.headersOf('user') })))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  })

  test('is made once, however often it is asked for with one key', async () => {
    const { id } = await accepted(story, small)
    const input = { idempotencyKey: 'copy-once' }
    const first = await copy(id, input)
    expect((await copy(id, input)).claim?.id).toBe(first.claim?.id)
  })

  test.each<[string, (story: Story) => Promise<{ id: string }>]>([
    ['a draft', (it) => draftClaim(it, small)],
    ['a claim under review', (it) => underReview(it, small)],
    ['a disputed claim', (it) => disputed(it, small)],
  ])('is not made of %s', async (_, made) => {
    const { id } = await made(story)
    expect(codesOf(await copy(id))).toEqual(['STATUS'])
  })

  test('of a claim whose period has closed is refused, and the next period is named', async () => {
    const { id } = await draftClaim(story, small)
    await story.carryOut(savePeriods, {
      programId: story.programId,
      periods: [
        {
          label: 'FY27 H1',
          fiscalYear: 'FY27',
          earningFrom: '2026-07-01',
          earningTo: '2026-12-31',
          usageFrom: '2027-01-01',
          usageTo: '2027-06-30',
          claimingFrom: '2027-02-16',
          claimingTo: '2027-08-15',
          correctionsUntil: '2027-09-30',
        },
      ],
    })
    story.moveTo('2027-02-16T09:00:00Z')
    await watch(story.services)
    const { claim, userErrors } = await move(story, 'user', 'copyClaim', { claimId: id })
    expect(claim?.status).toBe('EXPIRED')
    expect(userErrors).toMatchObject([{ code: 'COPY_IN_TIME' }])
    expect(userErrors[0]?.message).toMatch(/closed on 15 Feb 2027/)
    expect(period.claimingTo).toBe('2027-02-15')
  })
})

describe('What is put off', () => {
  const putOff = (claimId: string, backOn: string | null, who: Who = 'user') =>
    move(story, who, 'putOffClaim', { claimId, backOn })

  test('comes back by itself on its day, and is put off for one person only', async () => {
    const { id, version, history } = await draftClaim(story, small)
    const { claim } = await putOff(id, '2026-11-26')
    expect(claim).toMatchObject({ version, history })
    expect(await read('user', id, 'backOn')).toEqual({ backOn: '2026-11-26' })
    expect(await read('admin', id, 'backOn')).toEqual({ backOn: null })
    expect(await partOf('user', { todo: 'MINE' })).not.toContain(id)
    expect(await partOf('user', { todo: 'PUT_OFF' })).toEqual([id])
    expect(await partOf('admin', { todo: 'MINE' })).toContain(id)
    story.moveTo('2026-11-25T22:59:00Z')
    expect(await partOf('user', { todo: 'PUT_OFF' })).toEqual([id])
    story.moveTo('2026-11-25T23:00:00Z')
    expect(await partOf('user', { todo: 'MINE' })).toContain(id)
    expect(await read('user', id, 'backOn')).toEqual({ backOn: null })
  })

  test('comes back when somebody else does something, or when the person wants it', async () => {
    const { id } = await draftClaim(story, small)
    await putOff(id, '2026-11-30')
    await move(story, 'user', 'updateClaim', { claimId: id, title: 'Later' })
    expect(await partOf('user', { todo: 'PUT_OFF' })).toContain(id)
    await move(story, 'admin', 'updateClaim', { claimId: id, title: 'Now' })
    expect(await partOf('user', { todo: 'MINE' })).toContain(id)
    await putOff(id, '2026-11-30')
    await putOff(id, null)
    expect(await partOf('user', { todo: 'MINE' })).toContain(id)
  })

  test('is put off until a day within its time, and only what waits for the person', async () => {
    const { id } = await draftClaim(story, small)
    expect(codesOf(await putOff(id, '2026-11-23'))).toEqual(['PUT_OFF_UNTIL'])
    const late = await putOff(id, '2027-02-16')
    expect(late.userErrors[0]?.message).toBe('Choose a day after today, at the latest the last day, 15 Feb 2027.')
    expect(codesOf(await putOff((await rejected(story, small)).id, '2026-11-26'))).toEqual(['NOTHING_TO_PUT_OFF'])
  })
})
