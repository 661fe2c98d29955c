import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { createLog } from '../src/log.ts'
import { samples } from './harness/files.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let node: App
let address: string
const lines: string[] = []
beforeAll(async () => {
  story = await startStory()
  const { config, clock } = story.services
  const log = createLog('info', { write: (line) => void lines.push(line) })
  node = await createApp({ config, database: story.database, log, clock, watch: false })
  address = await node.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await node.http.close()
  await story.stop()
})

const post = async (body: string, contentType = 'multipart/form-data; boundary=b') => {
  const response = await fetch(`${address}/documents`, {
    method: 'POST',
    headers: { ...story.headersOf('user'), 'x-samop-upload': '1', 'content-type': contentType },
    body,
  })
  return { status: response.status, body: (await response.json()) as { error: { code: string } } }
}

/** The files of uploads that are still arriving. */
const incoming = () =>
  readdirSync(join(story.services.config.documentsFolder, 'incoming'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  ).length

const errorLines = () => lines.filter((line) => JSON.parse(line).level >= 50)
const part = (name: string, content: string) =>
  `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}`

describe('A broken upload is the sender’s fault', () => {
  test.each([
    ['whose form is cut off in the file', part('a.txt', 'half'), undefined],
    ['whose form is cut off after a whole file', `${part('a.txt', 'a')}\r\n${part('b.txt', 'half')}`, undefined],
    ['without the boundary of its form', part('a.txt', 'a'), 'multipart/form-data'],
  ])('one %s', async (_, body, contentType) => {
    expect(await post(body, contentType)).toMatchObject({ status: 400, body: { error: { code: expect.any(String) } } })
    expect(errorLines()).toEqual([])
  })

  test('an upload that is cut off is refused as such', async () => {
    expect((await post(part('a.txt', 'half'))).body.error.code).toBe('UPLOAD_BROKEN')
  })

  test('a file without a name gets one by its content', async () => {
    const named = await post(`${part('', samples['application/pdf']!.toString())}\r\n--b--\r\n`)
    expect(named).toMatchObject({ status: 201, body: { contentType: 'application/pdf' } })
    const text = await post(`${part('', 'words')}\r\n--b--\r\n`)
    expect(text).toMatchObject({ status: 415, body: { error: { code: 'FILE_TYPE' } } })
    expect(errorLines()).toEqual([])
  })

  test('an upload that the sender gives up is no error of ours', async () => {
    const headers = {
      ...story.headersOf('user'),
      'x-samop-upload': '1',
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': 1_000_000,
    }
    const sending = request(`${address}/documents`, { method: 'POST', headers })
    sending.on('error', () => undefined)
    sending.write(part('half.txt', 'half'.repeat(50_000)))
    await expect.poll(incoming).toBe(1)
    sending.destroy()
    await expect.poll(incoming).toBe(0)
    expect(errorLines()).toEqual([])
  })
})

describe('A day must be one that people can mean', () => {
  test.each(['0000-01-01', '0001-01-01', '1899-12-31', '3000-01-01', '9999-12-31'])('not %s', async (expiresOn) => {
    const mutation = 'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { userErrors { code } } }'
    const input = { name: 'ERP', scopes: ['READ'], expiresOn }
    expect((await story.ask('admin', mutation, { input })).errors).toMatchObject([
      {
        message: expect.stringContaining('a day of the years 1900 to 2999'),
        extensions: { code: 'BAD_USER_INPUT', field: 'input.expiresOn' },
      },
    ])
    const { errors } = await story.ask('user', `{ slaReport(from: "${expiresOn}", to: "2026-01-01") { from } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'from' } }])
  })

  test('the last allowed day is accepted', async () => {
    const mutation = 'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { expiresAt } } }'
    const input = { name: 'ERP', scopes: ['READ'], expiresOn: '2999-12-31' }
    expect(await story.data('admin', mutation, { input })).toMatchObject({
      createApiKey: { apiKey: { expiresAt: '3000-01-01T00:00:00.000Z' } },
    })
  })
})
