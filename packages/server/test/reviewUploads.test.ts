import { afterAll, beforeAll, expect, test } from 'vitest'
import { move, rejected, upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('two disputes at once with the same uploads, the other way round: one gets them, the other is told', async () => {
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
