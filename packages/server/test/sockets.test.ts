import { type AddressInfo, connect as connectRaw } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Connection, follow, socketUrl } from './harness/live.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
  await socketUrl(story.app)
})
afterAll(() => story.stop())

/** Asks for a socket with raw bytes, as no browser would; `gone` resolves when the server has ended it. */
const askForSocket = async (target: string, headers: readonly string[] = []) => {
  const socket = connectRaw((story.http.server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => undefined)
  const { promise: gone, resolve } = Promise.withResolvers<void>()
  socket.once('close', () => resolve())
  await new Promise<void>((done) => socket.once('connect', done))
  const lines = [
    `GET ${target} HTTP/1.1`,
    'Host: samop',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  ]
  await new Promise<void>((done) => socket.write(`${lines.join('\r\n')}\r\n\r\n`, () => done()))
  return { socket, gone }
}

const isAlive = async () => (await story.http.inject('/healthz')).statusCode === 200

test('an invalid address ends the connection, but not the server', async () => {
  for (const target of ['//', '*', '/graphql/../%', 'http://[/']) {
    const { gone } = await askForSocket(target)
    await gone
  }
  expect(await isAlive()).toBe(true)
})

test('a caller who is refused a socket and leaves does not stop the server', async () => {
  for (let count = 0; count < 20; count += 1) {
    const { socket, gone } = await askForSocket('/graphql', ['Origin: http://elsewhere.example'])
    socket.resetAndDestroy()
    await gone
  }
  expect(await isAlive()).toBe(true)
})

test('one socket follows a hundred things at a time, and is told when it asks for more', async () => {
  const reader: Connection = await connect(story, 'reviewer')
  const before = story.services.feed.listening
  const followed = Array.from({ length: 100 }, () => follow(reader))
  await expect.poll(() => story.services.feed.listening).toBe(before + 100)
  expect(await follow(reader).ended).toMatchObject([{ extensions: { code: 'TOO_MANY_OPERATIONS' } }])
  followed[0]?.stop()
  await expect.poll(() => story.services.feed.listening).toBe(before + 99)
  follow(reader)
  await expect.poll(() => story.services.feed.listening).toBe(before + 100)
  await reader.client.dispose()
})
