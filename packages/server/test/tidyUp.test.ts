import { createHash } from 'node:crypto'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tidyUp } from '../src/tidyUp.ts'
import { draftClaim, move, png, upload } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
beforeEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(() => story.stop())

const day = (number: number) => story.moveTo(`2026-11-${23 + number}T09:01:00Z`)

const get = async (id: string) =>
  (await story.http.inject({ url: `/documents/${id}`, headers: story.headersOf('user') })).statusCode

const paths = () =>
  readdirSync(story.services.config.documentsFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /[0-9a-f]{64}$/.test(path),
  )
const files = () => paths().length

const attach = (claimId: string, documentId: string) =>
  move(story, 'user', 'attachDocument', { claimId, documentId, kind: 'OTHER', note: 'The stand' })

test('an upload that was not attached within seven days is deleted with its bytes; an attached one stays', async () => {
  const { id } = await draftClaim(story)
  const before = files()
  const [left, wanted] = [await upload(story, 'user', png(9001)), await upload(story, 'user', png(9002))]
  await attach(id, wanted)
  day(6)
  await tidyUp(story.services)
  expect([await get(left), await get(wanted), files()]).toEqual([200, 200, before + 2])
  day(7)
  await tidyUp(story.services)
  expect([await get(left), await get(wanted), files()]).toEqual([404, 200, before + 1])
})

test('bytes stay while another document has them, or History names one that had them', async () => {
  const { id } = await draftClaim(story)
  const before = files()
  const [first, second] = [png(9003), png(9004)]
  await upload(story, 'user', first)
  await upload(story, 'user', second)
  const [kept, removed] = [await upload(story, 'user', first), await upload(story, 'user', second)]
  await attach(id, kept)
  await attach(id, removed)
  await move(story, 'user', 'removeDocument', { documentId: removed })
  day(7)
  await tidyUp(story.services)
  expect([await get(kept), await get(removed), files()]).toEqual([200, 404, before + 2])
})

test('content that is uploaded again while it is deleted can be downloaded afterwards', async () => {
  for (let round = 0; round < 10; round += 1) {
    story.moveTo('2026-11-23T09:00:00Z')
    const content = png(9100 + round)
    await Promise.all([upload(story, 'user', content), upload(story, 'user', png(9200 + round))])
    day(7)
    const [again] = await Promise.all([
      upload(story, 'user', content),
      tidyUp(story.services),
      tidyUp(story.services),
      upload(story, 'user', content),
    ])
    expect(await get(again)).toBe(200)
  }
})

describe('the bytes of an upload whose document cannot be made', () => {
  const asOwner = async (statement: string) => {
    const client = new Client({ connectionString: story.database.ownerUrl })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  const folder = () => join(story.services.config.documentsFolder, 'unsettled')
  const notes = () => readdirSync(folder())
  const anHourLater = async () => {
    for (const note of notes()) utimesSync(join(folder(), note), new Date(0), new Date(0))
    await tidyUp(story.services)
  }

  test('are deleted, unless another document has them', async () => {
    await upload(story, 'user', png(9300))
    const before = files()
    await asOwner('alter table document add constraint none check (false) not valid')
    for (const content of [png(9300), png(9301)])
      await expect(upload(story, 'user', content)).rejects.toThrow('INTERNAL')
    await asOwner('alter table document drop constraint none')
    expect([files(), notes()]).toEqual([before, []])
  })

  test('are deleted an hour later when the database was away', async () => {
    const before = files()
    await asOwner('alter table document add constraint none check (false) not valid; alter table event rename to away')
    await expect(upload(story, 'user', png(9302))).rejects.toThrow('INTERNAL')
    await asOwner('alter table document drop constraint none; alter table away rename to event')
    await tidyUp(story.services)
    expect(notes()).toHaveLength(1)
    await anHourLater()
    expect([files(), notes()]).toEqual([before, []])
  })

  test('are deleted too when tidying up was interrupted before the bytes were deleted', async () => {
    const sha256 = createHash('sha256').update(png(9303)).digest('hex')
    const lies = () => paths().some((path) => path.endsWith(sha256))
    await upload(story, 'user', png(9303))
    day(7)
    await asOwner('alter table event rename to away')
    await expect(tidyUp(story.services)).rejects.toThrow('event')
    await asOwner('alter table away rename to event')
    expect(lies()).toBe(true)
    await anHourLater()
    expect([lies(), notes()]).toEqual([false, []])
  })
})

test('an idempotency key is remembered for seven days', async () => {
  const { id } = await draftClaim(story)
  const say = async () => {
    await move(story, 'user', 'comment', { claimId: id, text: 'Once', idempotencyKey: 'once' })
    const { claim } = await story.data<{ claim: { history: { totalCount: number } } }>(
      'user',
      `{ claim(id: "${id}") { history(kinds: [COMMENTED]) { totalCount } } }`,
    )
    return claim.history.totalCount
  }
  await say()
  day(6)
  await tidyUp(story.services)
  expect(await say()).toBe(1)
  day(7)
  await tidyUp(story.services)
  expect(await say()).toBe(2)
})

test('an expired session is deleted, a live one stays', async () => {
  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  const sessions = async () => (await owner.query('select 1 from session')).rowCount
  await tidyUp(story.services)
  expect(await sessions()).toBeGreaterThan(0)
  story.moveTo('2026-12-08T09:00:00Z')
  await tidyUp(story.services)
  expect(await sessions()).toBe(0)
  await owner.end()
})
