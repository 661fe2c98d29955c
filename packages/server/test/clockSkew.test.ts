import { Client } from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draftClaim, move, seen, wholeClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
let holder: Client
beforeEach(async () => {
  story = await startStory()
  holder = new Client({ connectionString: story.database.ownerUrl })
  await holder.connect()
})
afterEach(async () => {
  await holder.end()
  await story.stop()
})

/** The moments of a claim and of its History, oldest first. */
const moments = async (id: string) => {
  interface Told {
    readonly updatedAt: string
    readonly submittedAt: string | null
    readonly history: { readonly edges: readonly { readonly node: { readonly kind: string; readonly at: string } }[] }
  }
  const { claim } = await story.data<{ claim: Told }>(
    'user',
    'query($id: ID!) { claim(id: $id) { updatedAt submittedAt history(first: 100) { edges { node { kind at } } } } }',
    { id },
  )
  return { ...claim, history: claim.history.edges.map(({ node }) => node).toReversed() }
}
const say = (who: Who, claimId: string) =>
  story.data(who, 'mutation($input: CommentInput!) { comment(input: $input) { userErrors { code } } }', {
    input: { claimId, text: 'Thank you.' },
  })
const inOrder = (told: readonly { readonly at: string }[]) => {
  const ats = told.map(({ at }) => at)
  expect(ats).toEqual(ats.toSorted())
}
const waiting = () =>
  vi.waitFor(async () => {
    const { rowCount } = await holder.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    expect(rowCount).toBe(1)
  }, 10_000)

test('a claim proceeds even if the clocks of the nodes differ', async () => {
  const { id } = await draftClaim(story)
  story.moveTo('2026-11-23T09:00:10.0004Z')
  await move(story, 'user', 'submitClaim', { claimId: id })
  // Another node, whose clock is behind.
  story.moveTo('2026-11-23T09:00:01Z')
  expect((await move(story, 'reviewer', 'pickUpClaim', { claimId: id })).userErrors).toEqual([])
  await say('user', id)
  const { claim } = await move(story, 'reviewer', 'requestAction', { claimId: id, reasons: [wholeClaim(id)] })
  expect(claim).toMatchObject({ status: 'ACTION_REQUIRED', deadline: { clock: 'ANSWER' } })
  expect((await move(story, 'user', 'submitClaim', { claimId: id })).userErrors).toEqual([])
  expect(await seen(story, 'user', id)).toMatchObject({ status: 'SUBMITTED' })
  const { updatedAt, submittedAt, history } = await moments(id)
  inOrder(history)
  expect(history.at(-1)).toEqual({ kind: 'RESUBMITTED', at: submittedAt })
  expect(updatedAt).toBe(submittedAt)
  expect(updatedAt > '2026-11-23T09:00:10').toBe(true)
})

test('a change that waited for a lock has the moment at which it got the lock', async () => {
  const { id } = await draftClaim(story)
  await holder.query('begin')
  await holder.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [id])
  const submitting = move(story, 'user', 'submitClaim', { claimId: id })
  await waiting()
  story.moveTo('2026-11-23T10:00:00Z')
  await holder.query('rollback')
  expect((await submitting).userErrors).toEqual([])
  await say('admin', id)
  const { submittedAt, history } = await moments(id)
  inOrder(history)
  expect(history.find(({ kind }) => kind === 'SUBMITTED')?.at).toBe(submittedAt)
  expect(submittedAt! >= '2026-11-23T10:00').toBe(true)
})

test('two changes that wait for each other are both done', async () => {
  const { id } = await draftClaim(story)
  await holder.query('begin')
  await holder.query('select 1 from claim where id = $1 for update', [id])
  const submitting = move(story, 'user', 'submitClaim', { claimId: id })
  await waiting()
  // PostgreSQL rolls back the transaction that has waited longer.
  await holder.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [id])
  await holder.query('rollback')
  expect(await submitting).toMatchObject({ claim: { status: 'SUBMITTED' }, userErrors: [] })
  expect((await moments(id)).history.filter(({ kind }) => kind === 'SUBMITTED')).toHaveLength(1)
})
