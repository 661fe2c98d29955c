import { afterEach, expect, test } from 'vitest'
import { move, seen, submitted } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
afterEach(() => story.stop())

test('a claim that was submitted on the last day cannot be recalled the next day, because it would expire at once', async () => {
  story = await startStory({ at: '2027-02-15T09:00:00Z' })
  const { id } = await submitted(story)
  const recall = (claim: Awaited<ReturnType<typeof seen>>) =>
    claim.availableActions.find((one) => one.action === 'RECALL')
  expect(recall(await seen(story, 'user', id))).toMatchObject({ allowed: true })

  story.moveTo('2027-02-16T09:00:00Z')
  expect(await move(story, 'user', 'recallClaim', { claimId: id })).toMatchObject({
    claim: { status: 'SUBMITTED' },
    userErrors: [
      {
        code: 'RECALL_IN_TIME',
        message: 'The claiming period closed on 15 Feb 2027; once recalled, the claim could not be submitted again.',
      },
    ],
  })
  expect(recall(await seen(story, 'user', id))).toMatchObject({ allowed: false })
})

test('no draft can be created after the claiming period', async () => {
  story = await startStory({ at: '2027-02-16T09:00:00Z' })
  const made = await move(story, 'user', 'createClaim', {
    programId: story.programId,
    usagePeriodId: story.usagePeriodId,
    locationId: story.nordlys.locationIds[0],
    activityId: story.activityId,
  })
  expect(made).toMatchObject({
    claim: null,
    userErrors: [{ code: 'CLAIMING_WINDOW', path: ['input', 'usagePeriodId'] }],
  })
})
