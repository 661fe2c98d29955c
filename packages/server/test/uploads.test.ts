import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, rejected, upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('of two disputes at once with the same uploads in reverse order, one gets them and the other is refused', async () => {
  const [first, second] = [await rejected(story, { amount: '10.00' }), await rejected(story, { amount: '10.00' })]
  const uploads = [await upload(story, 'admin'), await upload(story, 'admin'), await upload(story, 'admin')]
  const dispute = (claimId: string, ids: readonly string[]) =>
    move(story, 'admin', 'disputeClaim', {
      claimId,
      argument: 'These show our stand.',
      documents: ids.map((documentId) => ({ documentId, kind: 'POE', note: 'The stand' })),
    })
  const both = await Promise.all([dispute(first.id, uploads), dispute(second.id, uploads.toReversed())])
  const told = both.map(({ claim, userErrors }) => [
    claim!.status,
    ...userErrors.map(({ code, path }) => [code, ...path]),
  ])
  const taken = uploads.map((_, index) => ['DOCUMENT_ATTACHED', 'input', 'documents', `${index}`, 'documentId'])
  expect(told.toSorted()).toEqual([['DISPUTED'], ['REJECTED', ...taken]])
})

test('only the partner sees an upload until it is attached to a submitted claim', async () => {
  const { id } = await draftClaim(story)
  const documentId = await upload(story, 'user')
  const statusFor = async (who: Who) =>
    (await story.http.inject({ url: `/documents/${documentId}`, headers: story.headersOf(who) })).statusCode
  const others = ['admin', 'foreignAdmin', 'reviewer', 'auditor'] as const
  const statuses = () => Promise.all(others.map(statusFor))
  expect(await statuses()).toEqual([200, 404, 404, 404])
  const attach = (who: Who) =>
    story.ask(who, 'mutation($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } } }', {
      input: { claimId: id, documentId, kind: 'OTHER', note: 'Mine' },
    })
  expect(await attach('foreignAdmin')).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  expect(await statusFor('user')).toBe(200)
  expect(await attach('admin')).toMatchObject({ data: { attachDocument: { document: { id: documentId } } } })
  // Only the partner sees a draft and its documents.
  expect(await statuses()).toEqual([200, 404, 404, 404])
  await move(story, 'user', 'submitClaim', { claimId: id })
  expect(await statuses()).toEqual([200, 404, 200, 200])
})
