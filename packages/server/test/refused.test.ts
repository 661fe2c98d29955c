import { system } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lockClaim, touch } from '../src/claim/lockClaim.ts'
import { refused } from '../src/refused.ts'
import { watch } from '../src/sla/watch.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { draftClaim, seen } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import { claimSubject } from '../src/history/subjects.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
beforeEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(() => story.stop())

const asOwner = async (statement: string, values: unknown[] = []) => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  await client.query(statement, values).finally(() => client.end())
}

interface Input {
  readonly claimId: string
  readonly idempotencyKey?: string
  readonly refuse: boolean
}

/** A command that refuses after it has written. */
const decideLate = command({ name: 'decideLate', needs: 'SYSTEM' }, async (change, { claimId, refuse }: Input) => {
  const { claim } = await lockClaim(change, claimId)
  claim.title = 'Changed'
  touch(claim, change)
  change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: 'Changed' } })
  await change.em.flush()
  return refuse ? refused('CLAIMING_WINDOW', { en: 'Too late.', sv: 'För sent.' }) : { done: { claimId } }
})

test('a refusal undoes all writes, and the same request may be sent again', async () => {
  const before = await draftClaim(story)
  const claimId = before.id
  const carryOut = (refuse: boolean, idempotencyKey?: string) =>
    write({ services: story.services, actor: system }, decideLate, {
      claimId,
      refuse,
      ...(idempotencyKey && { idempotencyKey }),
    })
  for (const key of [undefined, 'once', 'once'])
    expect(await carryOut(true, key)).toMatchObject({ refused: [{ code: 'CLAIMING_WINDOW' }] })
  expect(await seen(story, 'user', claimId)).toEqual(before)

  for (const key of ['once', 'once']) expect(await carryOut(false, key)).toMatchObject({ done: { claimId } })
  const { version } = await seen(story, 'user', claimId)
  expect(version).toBe(before.version + 1)
})

test('a draft that could not expire after its last day expires as soon as it can', async () => {
  const { id } = await draftClaim(story)
  await asOwner(`update session set expires_at = '2100-01-01', idle_until = '2100-01-01'`)
  await asOwner(`update claim set status = 'WITHDRAWN' where id = $1`, [id])
  story.moveTo('2027-02-15T23:00:01Z')
  await watch(story.services)
  await asOwner(`update claim set status = 'EDITING' where id = $1`, [id])
  await watch(story.services)
  expect(await seen(story, 'user', id)).toMatchObject({ status: 'EXPIRED', deadline: null })
})
