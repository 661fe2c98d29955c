import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldTallies } from '../src/claim/list/foldTallies.ts'
import { move, submitted, underReview } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let owner: Client
const connect = async () => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  await client.query(`set samop.side = 'SYSTEM'; set lock_timeout = '3s'`)
  return client
}
beforeAll(async () => {
  story = await startStory()
  owner = await connect()
})
afterAll(async () => {
  await owner.end()
  await story.stop()
})

const wrong = async () =>
  (await owner.query('select samop_count_anew() as counts, samop_texts_anew() as texts')).rows[0]
const deadlocks = async (): Promise<number> => {
  const { rows } = await owner.query('select deadlocks::int from pg_stat_database where datname = current_database()')
  return rows[0].deadlocks
}
const fold = () => foldTallies(story.services)

test('the counts that triggers keep agree with the rows after many changes at once, while they were folded', async () => {
  const made: { id: string }[] = []
  for (let index = 0; index < 12; index += 1) {
    const amount = `${10 + index}.00`
    made.push(await (index % 2 === 0 ? submitted : underReview)(story, { amount }))
  }
  const lives = made.map(async ({ id }, index) => {
    const reviewer = index % 4 < 2 ? 'reviewer' : 'reviewer2'
    if (index % 2 === 0) {
      await move(story, 'user', 'recallClaim', { claimId: id })
      await move(story, 'user', 'submitClaim', { claimId: id })
      await move(story, reviewer, 'pickUpClaim', { claimId: id })
    }
    const reasons = [{ code: 'OTHER', text: 'It is not enough.', about: { kind: 'CLAIM', id } }]
    if (index % 3 === 0) return move(story, reviewer, 'rejectClaim', { claimId: id, reasons })
    if (index % 3 === 1) return move(story, reviewer, 'approveClaim', { claimId: id })
    return move(story, 'user', 'withdrawClaim', { claimId: id })
  })
  let isDone = false
  const folding = (async () => {
    while (!isDone) await Promise.all([fold(), fold()])
  })()
  await Promise.all(lives)
  isDone = true
  await folding
  expect(await wrong()).toEqual({ counts: 0, texts: 0 })
  await fold()
  expect(await wrong()).toEqual({ counts: 0, texts: 0 })
  expect(await deadlocks()).toBe(0)
})

test('two transactions that move claims in both directions do not wait for each other, even if one is rolled back', async () => {
  const ids: string[] = []
  for (let index = 0; index < 4; index += 1) {
    const make = index < 2 ? submitted : underReview
    ids.push((await make(story, { amount: `${50 + index}.00` })).id)
  }
  const [one, other] = [await connect(), await connect()]
  try {
    const change = (client: Client, at: number, status: string) =>
      client.query(`update claim set status = '${status}', title = title || ' moved' where id = '${ids[at]}'`)
    for (const giveUp of [one, other]) {
      await Promise.all([one.query('begin'), other.query('begin')])
      await change(one, 0, 'UNDER_REVIEW')
      await change(other, 2, 'SUBMITTED')
      await change(one, 1, 'SUBMITTED')
      await change(other, 3, 'UNDER_REVIEW')
      await change(one, 1, 'UNDER_REVIEW')
      await fold()
      await Promise.all([one, other].map((client) => client.query(client === giveUp ? 'rollback' : 'commit')))
      expect(await wrong()).toEqual({ counts: 0, texts: 0 })
    }
    await fold()
    expect(await wrong()).toEqual({ counts: 0, texts: 0 })
    expect(await deadlocks()).toBe(0)
  } finally {
    await Promise.all([one.end(), other.end()])
  }
})
