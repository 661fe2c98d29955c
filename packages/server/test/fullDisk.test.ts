import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Disk } from '../src/disk/Disk.ts'
import { createApp } from '../src/app.ts'
import { createLog } from '../src/log.ts'
import { tidyUp } from '../src/tidyUp.ts'
import { draftClaim, move, upload } from './harness/claims.ts'
import { png } from './harness/files.ts'
import { sendFile } from './harness/sendFile.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

const megabyte = 1024 * 1024
let free = 100_000 * megabyte
const lines: string[] = []
const log = { error: (_: object, line: string) => void lines.push(line), info: (line: string) => void lines.push(line) }

/** Measures every time, so that a story need not wait for a second. */
class SeenAnew extends Disk {
  override level() {
    return new Disk([{ folder: '/', hasDatabase: true }], 1024, log as never, async () => ({
      free,
      size: 200_000 * megabyte,
    })).level()
  }
}

let story: Story
let address: string
beforeAll(async () => {
  story = await startStory({ disk: new SeenAnew([], 1, log as never), settings: { UPLOAD_QUOTA: '1' } })
  address = await story.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => story.stop())
beforeEach(async () => {
  free = 100_000 * megabyte
  await story.services.uploadsToday.delete(story.nordlys.partnerId)
})

const send = (content = png(1, 1), who: Who = 'user') => sendFile(story, address, 'a.png', content, { who })
const padded = (bytes: number, seed = 0) => Buffer.concat([png(2, 2), Buffer.alloc(bytes, seed)])
const ready = async () => {
  // A result is kept for a second.
  await new Promise((done) => setTimeout(done, 1050))
  const response = await story.http.inject('/readyz')
  return [response.statusCode, response.json<{ status: string }>().status]
}
const files = () => readdirSync(story.services.config.documentsFolder, { recursive: true }).length

describe('When the disk fills', () => {
  test('uploads are refused first, by name, and the node says that it is not ready', async () => {
    expect(await ready()).toEqual([200, 'ready'])
    free = 1000 * megabyte
    const before = files()
    expect(await send()).toMatchObject({ status: 507, retryAfter: '60', error: { code: 'STORAGE_FULL' } })
    expect(files()).toBe(before)
    expect(await ready()).toEqual([503, 'disk nearly full'])
    free = 100_000 * megabyte
    expect((await send()).status).toBe(201)
    expect(await ready()).toEqual([200, 'ready'])
  })

  test('then all writes are refused, while reading and tidying up go on', async () => {
    const { id: claimId } = await draftClaim(story)
    free = 200 * megabyte
    const said = await story.ask(
      'user',
      'mutation($input: CommentInput!) { comment(input: $input) { userErrors { code } } }',
      {
        input: { claimId, text: 'No room' },
      },
    )
    expect(said.errors?.[0]?.extensions).toMatchObject({ code: 'STORAGE_FULL', retryAfter: 60 })
    expect(await story.data('user', `{ claim(id: "${claimId}") { status } }`)).toEqual({ claim: { status: 'EDITING' } })
    await tidyUp(story.services)
    free = 300 * megabyte
    expect((await move(story, 'user', 'comment', { claimId, text: 'Room' })).userErrors).toEqual([])
  })

  test('the log says so once, and once when there is room again', async () => {
    lines.length = 0
    let room = 500 * megabyte
    const disk = new Disk([{ folder: '/', hasDatabase: false }], 1024, log as never, async () => ({
      free: room,
      size: 200_000 * megabyte,
    }))
    expect(await Promise.all([disk.level(), disk.level()])).toEqual(['NO_UPLOADS', 'NO_UPLOADS'])
    room = 2000 * megabyte
    expect(await disk.level()).toBe('NO_UPLOADS')
    await expect.poll(() => disk.level(), { timeout: 3000 }).toBe('ROOM')
    expect(lines).toEqual([
      'the disk is nearly full: uploads are refused until there is room',
      'there is room on the disk again',
    ])
  })
})

describe('Unattached uploads', () => {
  test('are limited in bytes for each person, also when many come at once; attached ones do not count', async () => {
    const sent = await Promise.all(Array.from({ length: 5 }, (_, n) => send(padded(300 * 1024, n), 'admin')))
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(3)
    const refused = sent.find(({ status }) => status === 429)
    expect(refused?.error).toMatchObject({ code: 'UPLOAD_QUOTA' })
    expect(refused?.error?.message).toMatch(
      /^You have 3 files of 1 MB that are part of no claim yet; 400 files and 1 MB can wait/,
    )
    const { id: claimId } = await draftClaim(story)
    const documentId = sent.find(({ id }) => id !== undefined)!.id
    expect(
      (await move(story, 'admin', 'attachDocument', { claimId, documentId, kind: 'OTHER', note: 'Here' })).userErrors,
    ).toEqual([])
    expect((await send(padded(300 * 1024, 9), 'admin')).status).toBe(201)
  })

  test('are limited for each partner and day, because storage keeps removed documents', async () => {
    await story.services.uploadsToday.set(story.fabrikam.partnerId, 9, 60)
    expect((await send(png(4, 4), 'foreignAdmin')).status).toBe(201)
    expect(await send(png(4, 4), 'foreignAdmin')).toMatchObject({ status: 429, error: { code: 'UPLOADS_A_DAY' } })
    await story.services.uploadsToday.delete(story.fabrikam.partnerId)
  })

  test('come six at a time from one person', async () => {
    const places = Array.from({ length: 6 }, () => story.services.uploadsAtOnce.take([{ name: 'user', most: 6 }]))
    expect(story.services.uploadsAtOnce.take([{ name: 'user', most: 6 }])).toEqual({ most: 6 })
    for (const place of places) if (typeof place === 'function') place()
    expect(story.services.uploadsAtOnce.take([{ name: 'user', most: 6 }])).toBeTypeOf('function')
  })
})

describe('A lost documents folder', () => {
  test('takes no uploads, and is not made again', async () => {
    await upload(story, 'foreignAdmin')
    const folder = story.services.config.documentsFolder
    renameSync(folder, `${folder}.away`)
    expect(await send(png(3, 3), 'foreignAdmin')).toMatchObject({ status: 503, error: { code: 'STORAGE_LOST' } })
    expect(await ready()).toEqual([503, 'documents not writable'])
    // The empty mount point of a disk.
    mkdirSync(folder)
    expect(await send(png(3, 3), 'foreignAdmin')).toMatchObject({ status: 503, error: { code: 'STORAGE_LOST' } })
    const again = createApp({
      config: story.services.config,
      database: story.database,
      log: createLog('silent'),
      watch: false,
    })
    await expect(again).rejects.toThrow(`The documents are not at ${folder}: mount their disk or restore them`)
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
    renameSync(`${folder}.away`, folder)
    expect((await send(png(3, 3), 'foreignAdmin')).status).toBe(201)
    expect(await ready()).toEqual([200, 'ready'])
  })
})
