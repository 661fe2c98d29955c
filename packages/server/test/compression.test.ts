import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let uncompressed: Story
beforeAll(async () => {
  story = await startStory()
  uncompressed = await startStory({ settings: { COMPRESSION: 'off' } })
})
afterAll(async () => {
  await story.stop()
  await uncompressed.stop()
})

const manyTimes = `{ viewer { ${Array.from({ length: 29 }, (_, index) => `name${index}: name`).join(' ')} id name email role side permissions now } }`

const post = ({ http, headersOf }: Story, encoding: string | undefined, query: string, variables: object = {}) =>
  http.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...headersOf('admin'),
      ...(encoding !== undefined && { 'accept-encoding': encoding }),
    },
    payload: { query, variables },
  })

test('A long answer is sent with Brotli to a browser, and is the same answer', async () => {
  const plain = await post(story, undefined, manyTimes)
  const answer = await post(story, 'gzip, deflate, br, zstd', manyTimes)
  expect(plain.rawPayload.length).toBeGreaterThan(1024)
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(answer.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  expect(JSON.parse(String(brotliDecompressSync(answer.rawPayload))).data.viewer.name28).toBe(
    plain.json().data.viewer.name,
  )
})

test('A program that accepts only gzip gets gzip', async () => {
  const answer = await post(story, 'gzip', manyTimes)
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(JSON.parse(String(gunzipSync(answer.rawPayload)))).toHaveProperty('data.viewer')
})

test('The schema is sent compressed too', async () => {
  const { headers } = await story.http.inject({ url: '/schema.graphql', headers: { 'accept-encoding': 'br' } })
  expect(headers['content-encoding']).toBe('br')
})

test('A short answer is not compressed', async () => {
  expect((await post(story, 'br', '{ viewer { name } }')).headers).not.toHaveProperty('content-encoding')
})

test('An answer that can hold a secret is never compressed: its length would tell of it', async () => {
  const long = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${Array.from({ length: 29 }, (_, index) => `secret${index}: secret`).join(' ')} } }`
  const answer = await post(story, 'br', long, { input: { name: 'Reports', scopes: ['READ'] } })
  expect(answer.rawPayload.length).toBeGreaterThan(1024)
  expect(answer.json()).toHaveProperty('data.createApiKey.secret0')
  expect(answer.headers).not.toHaveProperty('content-encoding')
})

test('Behind a proxy that compresses, nothing is compressed twice', async () => {
  expect((await post(uncompressed, 'br', manyTimes)).headers).not.toHaveProperty('content-encoding')
})

test('A compressed request is not unpacked', async () => {
  const answer = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', ...story.headersOf('admin') },
    payload: Buffer.from([31, 139, 8, 0]),
  })
  expect(answer.statusCode).toBe(400)
})
