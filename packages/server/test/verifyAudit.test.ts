import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { system } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { addPartner } from '../src/access/addPartner.ts'
import { lockClaim } from '../src/claim/lockClaim.ts'
import { commandLine } from '../src/cli/commandLine.ts'
import { command } from '../src/command.ts'
import { type Hashed, hashOf } from '../src/history/chained.ts'
import { headsFault, markedHeads } from '../src/history/heads.ts'
import { headsMessage } from '../src/history/logHeads.ts'
import { claimSubject } from '../src/history/subjects.ts'
import { verifyChains } from '../src/history/verifyChains.ts'
import { write } from '../src/write.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let owner: Client
const claims: { id: string; number: string }[] = []

beforeAll(async () => {
  // The clock is finer than the precision of the database.
  story = await startStory({ at: '2026-11-23T09:00:00.123999999Z' })
  owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  const { programId, usagePeriodId, activityId, nordlys } = story
  const input = { programId, usagePeriodId, activityId, locationId: nordlys.locationIds[0] }
  for (const title of ['First', 'Second', 'Third']) {
    const create = 'mutation ($input: CreateClaimInput!) { createClaim(input: $input) { claim { id number } } }'
    const { createClaim } = await story.data<{ createClaim: { claim: { id: string; number: string } } }>(
      'admin',
      create,
      { input: { ...input, title } },
    )
    claims.push(createClaim.claim)
    const comment = 'mutation ($input: CommentInput!) { comment(input: $input) { userErrors { code } } }'
    for (const text of ['Räksmörgås', 'Two', 'Three'])
      await story.data('user', comment, { input: { claimId: createClaim.claim.id, text } })
  }
})
afterAll(async () => {
  await owner.end()
  await story.stop()
})

// Each test breaks History as the owner of the tables could, and restores it afterwards.
const restored: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const restore of restored.splice(0).reverse()) await restore()
})

const eventsOf = async (claim: { id: string }) =>
  (
    await owner.query<{ id: string }>('select id::text from event where claim_id = $1 order by transaction, id', [
      claim.id,
    ])
  ).rows.map(({ id }) => id)

const tamper = async (id: string, change: string) => {
  await owner.query(`create table if not exists kept as table event with no data`)
  await owner.query(`insert into kept select * from event where id = $1`, [id])
  restored.push(async () => {
    await owner.query(`delete from event where id = $1`, [id])
    await owner.query(`insert into event select * from kept where id = $1`, [id])
    await owner.query(`delete from kept where id = $1`, [id])
  })
  await owner.query(`${change} where id = ${id}`)
}

test('an untouched History is whole, and its events are counted', async () => {
  const [{ count }] = (await owner.query('select count(*)::int from event')).rows
  const [{ subjects }] = (await owner.query('select count(distinct subject_id)::int as subjects from event')).rows
  expect(await verifyChains(story.services)).toEqual({ subjects, events: count })
})

test.each([
  ['its words', `update event set data = data || '{"comment": "Rewritten"}'`],
  ['its author', `update event set actor = actor || '{"name": "Somebody else"}'`],
  ['its time', `update event set at = at + interval '1 ms'`],
  ['its kind', `update event set kind = 'APPROVED'`],
  ['its program', `update event set program_id = null`],
  ['its location', `update event set location_id = null`],
  ['its reviewer', `update event set concerns_id = gen_random_uuid()`],
  ['who may see it', `update event set draft = not draft`],
])('a change of %s is found', async (_, change) => {
  const [, second] = await eventsOf(claims[1]!)
  await tamper(second!, change)
  expect((await verifyChains(story.services)).broken).toEqual({
    subject: `claim ${claims[1]!.number}`,
    event: second,
    how: 'it was changed',
  })
})

test('an event that was rewritten with its hash breaks the chain at the next one', async () => {
  const [, second, third] = await eventsOf(claims[1]!)
  const { rows } = await owner.query(
    `select subject_kind as "subjectKind", subject_id as "subjectId", seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind, actor,
      partner_id as "partnerId", program_id as "programId", location_id as "locationId", concerns_id as "concernsId", draft, reasons, data, previous_hash
      from event where id = $1`,
    [second],
  )
  const { previous_hash: previousHash, ...event } = rows[0] as Hashed & { previous_hash: string }
  const forged = { ...event, data: { comment: 'Never said' } }
  await tamper(
    second!,
    `update event set data = '${JSON.stringify(forged.data)}', hash = '${hashOf(previousHash, forged)}'`,
  )
  expect((await verifyChains(story.services)).broken).toEqual({
    subject: `claim ${claims[1]!.number}`,
    event: third,
    how: 'what came before it was changed, moved or removed',
  })
})

test('a missing event is noticed, in the middle and at the end', async () => {
  const [, second, third, fourth] = await eventsOf(claims[2]!)
  await tamper(second!, 'delete from event')
  expect((await verifyChains(story.services)).broken).toMatchObject({
    subject: `claim ${claims[2]!.number}`,
    event: third,
  })
  await restored.pop()!()
  await tamper(fourth!, 'delete from event')
  expect((await verifyChains(story.services)).broken).toEqual({
    subject: `claim ${claims[2]!.number}`,
    event: third,
    how: 'what came after it was removed',
  })
})

test('the first bad event is named, the oldest claim first, and an event of a fund too', async () => {
  const [, inThird] = await eventsOf(claims[2]!)
  const [, inFirst] = await eventsOf(claims[0]!)
  await tamper(inThird!, `update event set data = '{}'`)
  await tamper(inFirst!, `update event set data = '{}'`)
  expect((await verifyChains(story.services)).broken).toMatchObject({
    subject: `claim ${claims[0]!.number}`,
    event: inFirst,
  })
  await restored.pop()!()
  await restored.pop()!()
  const [granted] = (
    await owner.query<{ id: string; fund: string }>(
      `select id::text, subject_id as fund from event where kind = 'FUNDS_GRANTED' limit 1`,
    )
  ).rows
  await tamper(granted!.id, `update event set partner_id = (select id from partner p where p.id <> partner_id limit 1)`)
  expect((await verifyChains(story.services)).broken).toEqual({
    subject: `funds ${granted!.fund}`,
    event: granted!.id,
    how: 'it was changed',
  })
})

test('the command line says so and fails', async () => {
  vi.stubEnv('DATABASE_URL', story.database.ownerUrl)
  const verify = () => commandLine().parseAsync(['node', 'samop', 'audit', 'verify'])
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  await verify()
  expect(write.mock.calls.join('')).toMatch(/^History holds: \d+ events of \d+ subjects/)
  write.mockRestore()
  const [, second] = await eventsOf(claims[0]!)
  await tamper(second!, `update event set data = '{}'`)
  await expect(verify()).rejects.toThrow(
    `History is broken at claim ${claims[0]!.number}, event ${second}: it was changed`,
  )
  vi.unstubAllEnvs()
})

test('a History that was written anew with all of its hashes is found by the log of an earlier day', async () => {
  vi.stubEnv('DATABASE_URL', story.database.ownerUrl)
  vi.stubEnv('SAMOP_DATA', story.services.config.dataFolder)
  story.moveTo('2026-11-24T09:00:00Z')
  const log = join(story.services.config.dataFolder, 'node.log')
  const line = (heads: object) => JSON.stringify({ time: '2026-11-24T09:00:00Z', heads, msg: headsMessage })
  await settled(story)
  const heads = await markedHeads(story.services)
  expect(heads.subjects).toBeGreaterThan(5)
  const verify = (lines: readonly string[]) => {
    writeFileSync(log, lines.join('\n'))
    return commandLine().parseAsync(['node', 'samop', 'audit', 'verify', '--log', log])
  }
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    // What happens later takes nothing from an earlier line, even if it tells of days before, as the demonstration does.
    const now = Temporal.Instant.from('2026-10-01T09:00:00Z')
    await write({ services: story.services, actor: system, now }, addPartner, {
      name: 'Long ago',
      country: 'SE',
      locations: [{ name: 'Malmö', country: 'SE' }],
    })
    await story.data('user', 'mutation ($input: CommentInput!) { comment(input: $input) { userErrors { code } } }', {
      input: { claimId: claims[0]!.id, text: 'The next day' },
    })
    await verify(['not JSON', line(heads)])
    expect(said.mock.calls.join('')).toMatch(/History is as 1 line of .* say/)
    await expect(verify([line({ ...heads, subjects: 1 })])).rejects.toThrow('not as this installation wrote it')
    await expect(verify(['nothing'])).rejects.toThrow('has no line')
    const first = (await eventsOf(claims[0]!))[0]!
    const { rows } = await owner.query(
      `select subject_kind as "subjectKind", subject_id as "subjectId", seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, kind, actor,
        partner_id as "partnerId", program_id as "programId", location_id as "locationId", concerns_id as "concernsId", draft, reasons, data, id::text
        from event where subject_id = $1 order by seq`,
      [claims[0]!.id],
    )
    let previous: string | null = null
    for (const { id, ...event } of rows as (Hashed & { id: string })[]) {
      const forged: Hashed = id === first ? { ...event, data: { title: 'Another' } } : event
      const hash = hashOf(previous, forged)
      await tamper(
        id,
        `update event set data = '${JSON.stringify(forged.data).replaceAll("'", "''")}', hash = '${hash}', previous_hash = ${previous ? `'${previous}'` : 'null'}`,
      )
      previous = hash
    }
    await owner.query('update subject_head set hash = $1 where id = $2', [previous, claims[0]!.id])
    expect((await verifyChains(story.services)).broken).toBeUndefined()
    await expect(verify([line(heads)])).rejects.toThrow('is not what it was when the line was written')
  } finally {
    said.mockRestore()
    vi.unstubAllEnvs()
    for (const restore of restored.splice(0).reverse()) await restore()
    await owner.query(
      'update subject_head h set hash = (select hash from event e where e.subject_id = h.id order by seq desc limit 1) where id = $1',
      [claims[0]!.id],
    )
  }
})

test('a mended History is whole again', async () => {
  expect((await verifyChains(story.services)).broken).toBeUndefined()
})

test('the application itself cannot rewrite History', async () => {
  await expect(story.services.pool.query(`update event set data = '{}'`)).rejects.toThrow('permission denied')
  await expect(story.services.pool.query('delete from event')).rejects.toThrow('permission denied')
})

test('the heads that are logged are those of the events before them, whatever is being written meanwhile', async () => {
  const comment = (text: string) =>
    command({ name: 'commentSlowly', needs: 'SYSTEM' }, async (change, { mayCommit }: { mayCommit: Promise<void> }) => {
      const { claim } = await lockClaim(change, claims[0]!.id)
      change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: text } })
      await change.em.flush()
      began.resolve()
      await mayCommit
      return { done: null }
    })
  const [began, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow = write({ services: story.services, actor: system }, comment('Began'), { mayCommit: end.promise })
  await began.promise
  // Its event is there, but not settled, because one before it is still open.
  await story.data('user', 'mutation ($input: CommentInput!) { comment(input: $input) { userErrors { code } } }', {
    input: { claimId: claims[1]!.id, text: 'Meanwhile' },
  })
  const heads = await markedHeads(story.services)
  end.resolve()
  await slow
  expect(await headsFault(story.services, heads)).toBeUndefined()
  await settled(story)
  const after = await markedHeads(story.services)
  expect(after.digest).not.toBe(heads.digest)
  expect(await headsFault(story.services, after)).toBeUndefined()
})
