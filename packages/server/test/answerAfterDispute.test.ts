import { afterAll, beforeAll, expect, test } from 'vitest'
import { move, rejected, upload } from './harness/claims.ts'
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
