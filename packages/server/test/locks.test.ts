import { system } from '@samop/shared'
import fc from 'fast-check'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Claim } from '../src/claim/Claim.ts'
import { claimSubject } from '../src/history/subjects.ts'
import { verifyChains } from '../src/history/verifyChains.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { draftClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

vi.setConfig({ testTimeout: 120_000 })

let story: Story
let owner: Client
let claims: string[]
beforeAll(async () => {
  story = await startStory()
  owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  claims = []
  for (let left = 5; left > 0; left -= 1) claims.push((await draftClaim(story)).id)
})
afterAll(async () => {
  await owner.end()
  await story.stop()
})

/** Locks several claims in the order given, which is anybody's, and tells of each. */
const tellOfAll = command(
  { name: 'tellOfAll', needs: 'SYSTEM' },
  async (change, { ids }: { readonly ids: readonly string[] }) => {
    await change.lock(...ids)
    for (const id of ids) {
      const claim = await change.em.findOneOrFail(Claim, id)
      change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: 'Together' } })
    }
    return { done: null }
  },
)

const several = () => fc.shuffledSubarray(claims, { minLength: 1 })

test('many who change several things at once never block each other, and every History stays in order', async () => {
  const deadlocks = async () =>
    (
      await owner.query<{ deadlocks: string }>(
        'select deadlocks from pg_stat_database where datname = current_database()',
      )
    ).rows[0]!.deadlocks
  const before = await deadlocks()
  const clients = fc.array(fc.array(several(), { minLength: 5, maxLength: 8 }), { minLength: 8, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(clients, async (moves) => {
      await Promise.all(
        moves.map(async (own) => {
          for (const ids of own) await write({ services: story.services, actor: system }, tellOfAll, { ids })
        }),
      )
    }),
    { numRuns: 3 },
  )
  expect(await deadlocks()).toBe(before)
  expect((await verifyChains(story.services)).broken).toBeUndefined()
  const { rows } = await owner.query(
    `select subject_id, seq from (select subject_id, seq, transaction, at, id,
        lag(transaction) over history as earlier, lag(at) over history as before, lag(id) over history as previous
      from event window history as (partition by subject_id order by seq)) told
      where transaction < earlier or at < before or transaction = earlier and id < previous`,
  )
  expect(rows).toEqual([])
})

test.each(['40P01', '40001'])(
  'what PostgreSQL rolls back for the sake of others (%s) is tried twice again',
  async (code) => {
    const tried = async (failures: number) => {
      let tries = 0
      const unlucky = command({ name: 'unlucky', needs: 'SYSTEM' }, async ({ db }) => {
        tries += 1
        if (tries <= failures) await db.rows(sql`select samop_unlucky(${code})`)
        return { done: { tries } }
      })
      return write({ services: story.services, actor: system }, unlucky, {}).catch(
        (error: Error) => `${error.message}, ${tries} tries`,
      )
    }
    await owner.query(`create or replace function samop_unlucky(code text) returns void language plpgsql as $$
    begin raise exception 'given up' using errcode = code; end $$`)
    expect(await tried(2)).toEqual({ done: { tries: 3 } })
    expect(await tried(3)).toBe('given up, 3 tries')
  },
)
