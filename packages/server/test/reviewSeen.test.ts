import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, wholeClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const list = async () => {
  const { notifications } = await story.data<{
    notifications: { edges: { cursor: string; node: { read: boolean } }[] }
  }>('admin', '{ notifications(first: 100) { edges { cursor node { read } } } }')
  return notifications.edges
}

const read = (upTo: string) =>
  story.data(
    'admin',
    'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { userErrors { code } } }',
    { input: { upTo } },
  )

test('what was seen stays seen, and of its cursor only the place is kept', async () => {
  const { id } = await draftClaim(story, { amount: '10.00' })
  await move(story, 'user', 'submitClaim', { claimId: id })
  await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
  for (let round = 0; round < 5; round += 1)
    await move(story, 'reviewer', 'comment', { claimId: id, text: `Number ${round}` })
  await move(story, 'reviewer', 'rejectClaim', { claimId: id, reasons: [wholeClaim(id)] })
  const newestFirst = await list()
  await Promise.all(newestFirst.map(({ cursor }) => read(`${'!'.repeat(50_000)}${cursor}`)))
  expect((await list()).filter(({ node }) => !node.read)).toEqual([])

  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query('select seen_up_to from member where id = $1', [story.memberIds.admin])
  await owner.end()
  expect(rows).toEqual([{ seen_up_to: newestFirst[0]!.cursor }])
})
