import { system } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockClaim } from '../src/claim/lockClaim.ts'
import { cursorOf, positionIn } from '../src/history/cursor.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { draftClaim, move, submitted, wholeClaim } from './harness/claims.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import { claimSubject } from '../src/history/subjects.ts'

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
    { input: { cursor: upTo } },
  )

test('seen notifications stay seen, and only the position of the cursor is stored', async () => {
  const { id } = await draftClaim(story, { amount: '10.00' })
  await move(story, 'user', 'submitClaim', { claimId: id })
  await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
  for (let round = 0; round < 5; round += 1)
    await move(story, 'reviewer', 'comment', { claimId: id, text: `Number ${round}` })
  await move(story, 'reviewer', 'rejectClaim', { claimId: id, reasons: [wholeClaim(id)] })
  await settled(story)
  const newestFirst = await list()
  await Promise.all(newestFirst.map(({ cursor }) => read(`${'!'.repeat(50_000)}${cursor}`)))
  expect((await list()).filter(({ node }) => !node.read)).toEqual([])

  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query('select seen_up_to as seen from member where id = $1', [story.memberIds.admin])
  await owner.end()
  expect(cursorOf(positionIn(rows[0].seen), story.services.seal.of(story.nordlys.partnerId))).toBe(
    newestFirst[0]!.cursor,
  )
})

test('an event that was written first and committed last does not count as seen', async () => {
  const [first, second] = [await submitted(story), await submitted(story)]
  const [written, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slowComment = command({ name: 'slowComment', needs: 'SYSTEM' }, async (change) => {
    const { claim } = await lockClaim(change, first.id)
    change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: 'Began first' } })
    await change.em.flush()
    written.resolve()
    await mayCommit.promise
    return { done: null }
  })
  const slow = write({ services: story.services, actor: system }, slowComment, {})
  await written.promise
  await move(story, 'reviewer', 'comment', { claimId: second.id, text: 'Ended first' })
  await read((await list())[0]!.cursor)
  mayCommit.resolve()
  await slow
  await settled(story)
  expect((await list()).filter(({ node }) => !node.read)).toHaveLength(2)
})
