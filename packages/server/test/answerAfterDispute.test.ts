import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, rejected, underReview, upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('documents of a dispute stay when the reviewer asks for something else; later ones can be removed', async () => {
  const { id, lines } = await rejected(story, { amount: '10.00' })
  const evidence = { documentId: await upload(story, 'admin'), kind: 'OTHER', note: 'A letter from the organizer' }
  await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'See the letter.', documents: [evidence] })
  const about = { kind: 'LINE', id: lines[0]!.id }
  const reasons = [{ code: 'AMOUNT_MISMATCH', text: 'Tax is included.', about }]
  await move(story, 'reviewer2', 'requestAction', { claimId: id, reasons })

  const { documentId } = evidence
  const removed = await move(story, 'user', 'removeDocument', { documentId })
  expect(removed.userErrors).toMatchObject([{ code: 'NOT_ASKED_FOR' }])
  const changed = await move(story, 'user', 'updateDocument', { documentId, note: 'Something else' })
  expect(changed.userErrors).toMatchObject([{ code: 'NOT_ASKED_FOR' }])

  const further = { documentId: await upload(story, 'user'), kind: 'OTHER', note: 'Once more' }
  await move(story, 'user', 'attachDocument', { claimId: id, ...further })
  expect((await move(story, 'user', 'removeDocument', { documentId: further.documentId })).userErrors).toEqual([])
})

const askedAbout = async (kind: 'invoiceAndLine' | 'invoice' | 'line') => {
  const { id, lines, documents } = await underReview(story, { amount: '10.00' })
  const [lineId, invoice] = [lines[0]!.id, documents[0]!.id]
  const about = {
    invoice: { kind: 'DOCUMENT', id: invoice },
    line: { kind: 'LINE', id: lineId },
  }
  const things = kind === 'invoiceAndLine' ? [about.invoice, about.line] : [about[kind]]
  const reasons = things.map((each) => ({ code: 'OTHER', text: 'Please mend this.', about: each }))
  await move(story, 'reviewer', 'requestAction', { claimId: id, reasons })
  return { id, lineId, invoice, about }
}

const user = (mutation: string, input: object) => move(story, 'user', mutation, input)

test('whoever removes the invoice as asked can tie the other copy to its line, and correct that again', async () => {
  const { id } = await draftClaim(story, { amount: '10.00' })
  const copy = await upload(story, 'user')
  const attached = await user('attachDocument', { claimId: id, documentId: copy, kind: 'OTHER', note: 'The same' })
  const [lineId, invoice] = [attached.claim!.lines[0]!.id, attached.claim!.documents[0]!.id]
  await user('submitClaim', { claimId: id })
  await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
  const reasons = [{ code: 'INVOICE_UNREADABLE', text: 'Remove it.', about: { kind: 'DOCUMENT', id: invoice } }]
  await move(story, 'reviewer', 'requestAction', { claimId: id, reasons })

  const tie = { documentId: copy, kind: 'INVOICE', lineId }
  expect((await user('updateDocument', tie)).userErrors).toMatchObject([{ code: 'NOT_ASKED_FOR' }])
  await user('removeDocument', { documentId: invoice })
  expect((await user('updateDocument', tie)).userErrors).toEqual([])
  expect((await user('updateDocument', { documentId: copy, note: 'The whole invoice' })).userErrors).toEqual([])
  expect((await user('submitClaim', { claimId: id })).claim?.status).toBe('SUBMITTED')
})

test('whoever removes the only line as asked can add another, and correct it', async () => {
  const { id, lineId } = await askedAbout('line')
  const line = {
    claimId: id,
    kind: 'OWN_WORK',
    description: 'Our own hours',
    amount: { amount: '9.00', currency: 'SEK' },
  }
  expect((await user('addClaimLine', line)).userErrors).toMatchObject([{ code: 'NOT_ASKED_FOR' }])
  await user('removeClaimLine', { lineId })
  const { claim, userErrors } = await user('addClaimLine', line)
  expect(userErrors).toEqual([])
  const added = claim!.lines[0]!.id
  expect((await user('updateClaimLine', { lineId: added, description: 'Our hours' })).userErrors).toEqual([])
})

test('each request stays open until its part of the claim has changed, or a comment has answered it', async () => {
  const { id, lineId, invoice, about } = await askedAbout('invoiceAndLine')
  const open = async () => {
    const { claim } = await story.data<{ claim: { unansweredReasons: { about: { kind: string } }[] } }>(
      'user',
      `{ claim(id: "${id}") { unansweredReasons { about { kind } } } }`,
    )
    return claim.unansweredReasons.map((reason) => reason.about.kind)
  }
  const say = (more: object) =>
    story.data<{ comment: { userErrors: unknown[]; claim: { unansweredReasons: unknown[] } } }>(
      'user',
      `mutation($input: CommentInput!) { comment(input: $input) { userErrors { code path } claim { unansweredReasons { code } } } }`,
      { input: { claimId: id, text: 'It is the right one.', ...more } },
    )
  expect(await open()).toEqual(['DOCUMENT', 'LINE'])
  await say({})
  await user('updateClaim', { claimId: id, title: 'Not asked for' })
  expect(await open()).toEqual(['DOCUMENT', 'LINE'])
  await user('updateClaimLine', { lineId, expenseType: 'Print' })
  expect(await open()).toEqual(['DOCUMENT'])
  await user('updateClaimLine', { lineId, expenseType: null })
  expect(await open()).toEqual(['DOCUMENT', 'LINE'])
  expect((await say({ about: about.line })).comment).toEqual({
    userErrors: [],
    claim: { unansweredReasons: [{ code: 'OTHER' }] },
  })
  expect(await open()).toEqual(['DOCUMENT'])
  const better = { documentId: await upload(story, 'user'), kind: 'INVOICE', note: 'A better scan', lineId }
  await user('attachDocument', { claimId: id, ...better })
  expect(await open()).toEqual([])
  expect((await say({ about: { kind: 'DOCUMENT', id: lineId } })).comment.userErrors).toEqual([
    { code: 'REASON_ABOUT', path: ['input', 'about'] },
  ])
  await user('submitClaim', { claimId: id })
  expect(await open()).toEqual([])
  expect((await say({ about: { kind: 'DOCUMENT', id: invoice } })).comment.userErrors).toMatchObject([
    { code: 'REASON_ABOUT' },
  ])
})
