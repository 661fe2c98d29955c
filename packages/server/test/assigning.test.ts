import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionRequired, disputed, move, rejected, submitted, underReview, wholeClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const assign = (claimId: string, reviewer: 'reviewer' | 'reviewer2' | null) =>
  move(story, 'reviewer', 'assignClaim', { claimId, assigneeId: reviewer && story.memberIds[reviewer] })

const codes = ({ userErrors }: Awaited<ReturnType<typeof move>>) => userErrors.map(({ code }) => code)

const small = { amount: '10.00' }
const open = { submitted, underReview, actionRequired, disputed }

test.each(Object.entries(open))('a claim that is %s can be assigned to a reviewer, and to nobody', async (_, make) => {
  const { id } = await make(story, small)
  expect(codes(await assign(id, 'reviewer2'))).toEqual([])
  expect(codes(await assign(id, null))).toEqual([])
})

test('a claim that waits for no reviewer cannot be assigned', async () => {
  const approved = await underReview(story, small)
  await move(story, 'reviewer', 'approveClaim', { claimId: approved.id })
  const lost = await rejected(story, small)
  for (const { id } of [approved, lost]) expect(codes(await assign(id, 'reviewer2'))).toEqual(['STATUS'])
})

test('a dispute can only be assigned to a reviewer who did not reject, also while the partner answers', async () => {
  const { id } = await disputed(story, small)
  expect(codes(await assign(id, 'reviewer'))).toEqual(['ANOTHER_REVIEWER'])
  await move(story, 'reviewer2', 'requestAction', { claimId: id, reasons: [wholeClaim(id)] })
  expect(codes(await assign(id, 'reviewer'))).toEqual(['ANOTHER_REVIEWER'])
})
