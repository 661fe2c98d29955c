import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, underReview, upload, wholeClaim } from './harness/claims.ts'
import { connect, follow } from './harness/live.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const capitals = (id: string) => id.toUpperCase()

test('a subscription by an id in capitals receives events', async () => {
  const { id } = await draftClaim(story)
  const connection = await connect(story, 'admin')
  const following = follow(connection, { claimId: capitals(id) })
  await expect.poll(() => story.services.feed.listening).toBe(1)
  await move(story, 'user', 'submitClaim', { claimId: id })
  await expect.poll(() => following.received.map(({ event }) => event.kind), { timeout: 10_000 }).toContain('SUBMITTED')
  await connection.client.dispose()
})

interface Changed {
  readonly it: {
    readonly document?: { readonly id: string; readonly line: { readonly id: string } | null } | null
    readonly line?: { readonly id: string } | null
    readonly userErrors: readonly { readonly code: string }[]
  }
}
const change = async (mutation: string, part: string, input: object) =>
  (
    await story.data<Changed>(
      'user',
      `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { it: ${mutation}(input: $input) { ${part} userErrors { code } } }`,
      { input },
    )
  ).it

test('documents and lines are found by their ids in capitals', async () => {
  const { id, lines, documents } = await draftClaim(story)
  const [lineId, documentId] = [lines[0]!.id, documents[1]!.id]
  const document = 'document { id line { id } }'
  const moved = await change('updateDocument', document, {
    documentId: capitals(documentId),
    lineId: capitals(lineId),
  })
  expect(moved).toEqual({ document: { id: documentId, line: { id: lineId } }, userErrors: [] })
  const line = await change('updateClaimLine', 'line { id }', { lineId: capitals(lineId), description: 'Stand' })
  expect(line).toEqual({ line: { id: lineId }, userErrors: [] })
  const uploaded = await upload(story, 'user')
  const attached = await change('attachDocument', document, {
    claimId: capitals(id),
    documentId: capitals(uploaded),
    kind: 'OTHER',
    note: 'One more',
    lineId: capitals(lineId),
  })
  expect(attached).toEqual({ document: { id: uploaded, line: { id: lineId } }, userErrors: [] })
})

test('node finds a line and a document by their ids in capitals', async () => {
  const { lines, documents } = await draftClaim(story)
  for (const id of [lines[0]!.id, documents[0]!.id])
    expect(await story.data('user', 'query($id: ID!) { node(id: $id) { id } }', { id: capitals(id) })).toEqual({
      node: { id },
    })
})

test('a part that a reviewer asked for by an id in capitals can be changed by one', async () => {
  const { id, lines } = await underReview(story, { amount: '10.00' })
  const lineId = lines[0]!.id
  const reasons = [{ ...wholeClaim(id), about: { kind: 'LINE', id: capitals(lineId) } }]
  const asked = await move(story, 'reviewer', 'requestAction', { claimId: id, reasons })
  expect(asked).toMatchObject({ userErrors: [], claim: { status: 'ACTION_REQUIRED' } })
  const changed = await change('updateClaimLine', 'line { id }', { lineId: capitals(lineId), description: 'Stand' })
  expect(changed).toEqual({ line: { id: lineId }, userErrors: [] })
})

test('a document that was added after the request can be removed by its id in capitals', async () => {
  const { id } = await underReview(story, { amount: '10.00' })
  const reasons = [{ ...wholeClaim(id), about: { kind: 'REQUIREMENT', id: 'TITLE' } }]
  await move(story, 'reviewer', 'requestAction', { claimId: id, reasons })
  const documentId = await upload(story, 'user')
  await change('attachDocument', 'document { id line { id } }', {
    claimId: id,
    documentId,
    kind: 'OTHER',
    note: 'More',
  })
  const { claim, userErrors } = await move(story, 'user', 'removeDocument', { documentId: capitals(documentId) })
  expect(userErrors).toEqual([])
  expect(claim?.documents.map((one) => one.id)).not.toContain(documentId)
})
