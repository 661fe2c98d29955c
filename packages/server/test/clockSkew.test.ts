import { afterEach, beforeEach, expect, test } from 'vitest'
import { draftClaim, move, seen, wholeClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeEach(async () => {
  story = await startStory()
})
afterEach(() => story.stop())

test('a claim goes its way though the nodes that move it do not agree on the time', async () => {
  const { id } = await draftClaim(story)
  story.moveTo('2026-11-23T09:00:10.0004Z')
  await move(story, 'user', 'submitClaim', { claimId: id })
  // another node, whose clock is ten seconds behind
  story.moveTo('2026-11-23T09:00:01Z')
  expect((await move(story, 'reviewer', 'pickUpClaim', { claimId: id })).userErrors).toEqual([])
  const { claim } = await move(story, 'reviewer', 'requestAction', { claimId: id, reasons: [wholeClaim(id)] })
  expect(claim).toMatchObject({ status: 'ACTION_REQUIRED', deadline: { clock: 'ANSWER' } })
  expect((await move(story, 'user', 'submitClaim', { claimId: id })).userErrors).toEqual([])
  expect(await seen(story, 'user', id)).toMatchObject({ status: 'SUBMITTED' })
  const { claim: read } = await story.data<{ claim: { updatedAt: string } }>(
    'user',
    'query($id: ID!) { claim(id: $id) { updatedAt } }',
    { id },
  )
  expect(read.updatedAt >= '2026-11-23T09:00:10').toBe(true)
})
