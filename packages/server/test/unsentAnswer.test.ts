import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSession } from '../src/access/session/openSession.ts'
import { hashOf } from '../src/access/session/token.ts'
import { watch } from '../src/sla/watch.ts'
import { fundsOf } from './harness/funds.ts'
import { actionRequired, move, upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
beforeEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(() => story.stop())

const contents = async (id: string) => {
  const { claim } = await story.data<{ claim: Record<string, unknown> & { lines: object[]; documents: object[] } }>(
    'user',
    `{ claim(id: "${id}") { title activityFrom preApprovalId location { name } amount { amount }
      lines { id kind supplier invoiceNumber invoiceDate description netAmount { amount } amount { amount } }
      documents { id kind name note line { id } sha256 uploadedBy { name } uploadedAt } } }`,
  )
  return claim
}

const newest = async (id: string, language: 'en' | 'sv' = 'en') => {
  const { claim } = await story.data<{ claim: { history: { edges: { node: { kind: string; text: string } }[] } } }>(
    'user',
    `{ claim(id: "${id}") { history(first: 2) { edges { node { kind text } } } } }`,
    {},
    { language },
  )
  return claim.history.edges.map(({ node }) => node)
}

const lapse = async () => {
  story.moveTo('2027-04-01T09:00:00Z')
  await watch(story.services)
  // Months have passed, so everybody signs in again.
  for (const who of ['admin', 'user', 'reviewer'] as const) {
    const tokenHash = hashOf(story.tokens[who])
    await story.carryOut(openSession, { memberId: story.memberIds[who], tokenHash, replaces: tokenHash })
  }
}

const remaining = async () => {
  const [fund] = await fundsOf<{ remaining: { amount: string } }>(story, 'admin', 'remaining { amount }')
  return Number(fund?.remaining.amount)
}

test('an answer that was never sent is undone: the rejection and the dispute are about what was submitted', async () => {
  const before = await remaining()
  const { id, lines, documents } = await actionRequired(story, { amount: '10.00' })
  const submitted = await contents(id)
  const [line, invoice, proof] = [lines[0]!.id, documents[0]!.id, documents[1]!.id]
  const edit = (mutation: string, input: object) => move(story, 'user', mutation, input)
  const money = (amount: string) => ({ amount, currency: 'SEK' })
  await edit('updateClaim', {
    claimId: id,
    title: 'Half',
    preApprovalId: 'PA',
    locationId: story.nordlys.locationIds[1],
  })
  await edit('updateClaimLine', { lineId: line, supplier: 'Other', invoiceNumber: 'X', amount: money('9.00') })
  await edit('addClaimLine', { claimId: id, kind: 'OWN_WORK', description: 'More', amount: money('5000.00') })
  await edit('removeClaimLine', { lineId: line })
  await edit('removeDocument', { documentId: invoice })
  await edit('updateDocument', { documentId: proof, note: 'Half a note' })
  const further = await upload(story, 'user')
  await edit('attachDocument', { claimId: id, documentId: further, kind: 'OTHER', note: 'Further' })
  expect((await contents(id)).amount).toEqual({ amount: '5000.00' })

  await lapse()
  const after = await contents(id)
  expect({ ...after, documents: after.documents.filter((one) => !('id' in one && one.id === further)) }).toEqual(
    submitted,
  )
  expect(after.documents).toHaveLength(3)
  expect(await newest(id, 'sv')).toMatchObject([
    { kind: 'LAPSED' },
    { kind: 'PUT_BACK', text: 'Återställde anspråket så som det skickades in: ändringarna skickades aldrig' },
  ])
  const file = await story.http.inject({ url: `/documents/${invoice}`, headers: story.headersOf('reviewer') })
  expect(file.statusCode).toBe(200)

  const { claim, userErrors } = await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'We were away.' })
  expect([claim?.status, claim?.amount.amount, userErrors]).toEqual(['DISPUTED', '10.00', []])
  expect(await remaining()).toBe(before - 10)
})

test('without an unsent answer nothing is undone, and sent changes stay', async () => {
  const untouched = await actionRequired(story, { amount: '10.00' })
  const answered = await actionRequired(story, { amount: '10.00' })
  await move(story, 'user', 'updateClaim', { claimId: answered.id, title: 'Answered' })
  await move(story, 'user', 'submitClaim', { claimId: answered.id })
  await move(story, 'reviewer', 'pickUpClaim', { claimId: answered.id })
  const reasons = [{ code: 'OTHER', text: 'Once more', about: { kind: 'CLAIM', id: answered.id } }]
  await move(story, 'reviewer', 'requestAction', { claimId: answered.id, reasons })
  await lapse()
  expect((await newest(untouched.id)).map(({ kind }) => kind)).not.toContain('PUT_BACK')
  expect((await newest(answered.id)).map(({ kind }) => kind)).not.toContain('PUT_BACK')
  expect((await contents(answered.id)).title).toBe('Answered')
})

test('a submitted claim is restored even if a release has added a column meanwhile', async () => {
  const untouched = await actionRequired(story, { amount: '10.00' })
  const { id, lines } = await actionRequired(story, { amount: '10.00' })
  const submitted = await contents(id)
  await move(story, 'user', 'removeClaimLine', { lineId: lines[0]!.id })
  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  try {
    await owner.query(`alter table claim_line add column later text not null default 'new'`)
    await lapse()
    expect(await contents(id)).toEqual(submitted)
    expect((await newest(untouched.id)).map(({ kind }) => kind)).not.toContain('PUT_BACK')
  } finally {
    await owner.query('alter table claim_line drop column later')
    await owner.end()
  }
})
