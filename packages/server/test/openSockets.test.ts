import type { AddressInfo } from 'node:net'
import { system } from '@samop/shared'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { openSession } from '../src/access/session/openSession.ts'
import { hashOf, newToken } from '../src/access/session/token.ts'
import { openServices } from '../src/openServices.ts'
import { createLog } from '../src/log.ts'
import { write } from '../src/write.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let address: string
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  story = await startStory()
  await story.http.listen({ port: 0, host: '127.0.0.1' })
  address = `ws://127.0.0.1:${(story.http.server.address() as AddressInfo).port}/graphql`
})
afterAll(async () => {
  await story.stop()
  vi.useRealTimers()
})

const open = new Set<WebSocket>()
afterEach(() => {
  for (const socket of open) socket.terminate()
  open.clear()
})

/** Opens and initializes a socket; `closed` resolves with the close code. */
const connect = async (headers: Record<string, string>) => {
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers })
  open.add(socket)
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const acknowledged = new Promise<string>((resolve) => socket.once('message', (data) => resolve(String(data))))
  socket.send(JSON.stringify({ type: 'connection_init' }))
  expect(
    JSON.parse(await Promise.race([acknowledged, closed.then((code) => JSON.stringify({ type: code }))])),
  ).toMatchObject({
    type: 'connection_ack',
  })
  /** The answer to a message. */
  const answer = (message: object) =>
    new Promise<unknown>((resolve) => {
      socket.once('message', (data) => resolve(JSON.parse(String(data))))
      socket.send(JSON.stringify(message))
    })
  return { closed, answer }
}

const newSession = async (who: 'admin' | 'reviewer', now?: Temporal.Instant) => {
  const token = newToken()
  const input = { memberId: story.memberIds[who], tokenHash: hashOf(token), replaces: null }
  await write({ services: story.services, actor: system, ...(now && { now }) }, openSession, input)
  return { cookie: `samop_session=${token}` }
}

/** Lets the poll run. A socket that closed before was closed by the notification of the change. */
const poll = () => vi.advanceTimersByTimeAsync(3000)

test('signing out closes every socket of the session at once, and no other', async () => {
  const session = await newSession('admin')
  const [one, two] = [await connect(session), await connect(session)]
  const other = await connect(await newSession('admin'))
  const out = await story.http.inject({ method: 'POST', url: '/auth/sign-out', headers: session, payload: {} })
  expect(out.statusCode).toBe(200)
  expect(await Promise.all([one.closed, two.closed])).toEqual([4403, 4403])
  expect(await Promise.race([other.closed, other.answer({ type: 'ping' })])).toMatchObject({ type: 'pong' })
})

test('revoking a key closes its sockets at once', async () => {
  const create = 'mutation { createApiKey(input: { name: "Live", scopes: [READ] }) { apiKey { id } secret } }'
  const made = await story.data<{ createApiKey: { apiKey: { id: string }; secret: string } }>('admin', create)
  const { apiKey, secret } = made.createApiKey
  const socket = await connect({ authorization: `Bearer ${secret}` })
  const revoke = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { revokedAt } } }'
  await story.data('admin', revoke, { input: { apiKeyId: apiKey.id } })
  expect(await socket.closed).toBe(4403)
})

test('the sockets of a session that expires are closed', async () => {
  const almostOver = story.services
    .clock()
    .subtract({ hours: 14 * 24 })
    .add({ minutes: 1 })
  const socket = await connect(await newSession('reviewer', almostOver))
  story.moveTo(story.services.clock().add({ minutes: 2 }).toString())
  await poll()
  await expect(socket.closed).resolves.toBe(4403)
})

test('another node is notified too, and a lost notification is made up for', async () => {
  const elsewhere = await openServices(story.services.config, story.database.appUrl, createLog('silent'))
  try {
    const session = await newSession('admin')
    const tokenHash = hashOf(session.cookie.split('=')[1]!)
    const told = new Promise((resolve) => elsewhere.revocation.register(tokenHash, () => resolve('closed')))
    await story.http.inject({ method: 'POST', url: '/auth/sign-out', headers: session, payload: {} })
    expect(await told).toBe('closed')
    // Nobody is notified about a token that nobody has.
    const unheard = new Promise((resolve) => elsewhere.revocation.register('0'.repeat(64), () => resolve('closed')))
    await poll()
    expect(await unheard).toBe('closed')
  } finally {
    await elsewhere.close()
  }
})

test('a socket that was unregistered stays open', async () => {
  const session = await newSession('admin')
  const tokenHash = hashOf(session.cookie.split('=')[1]!)
  let closed = 0
  const unregister = story.services.revocation.register(tokenHash, () => (closed += 1))
  const kept = new Promise((resolve) => story.services.revocation.register(tokenHash, () => resolve('closed')))
  unregister()
  await story.http.inject({ method: 'POST', url: '/auth/sign-out', headers: session, payload: {} })
  await expect(kept).resolves.toBe('closed')
  expect(closed).toBe(0)
})
