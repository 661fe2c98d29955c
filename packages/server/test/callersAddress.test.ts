import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { createLog } from '../src/log.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let proxied: App
beforeAll(async () => {
  story = await startStory()
  const config = { ...story.services.config, trustedProxies: ['loopback', '10.1.2.0/24'] }
  proxied = await createApp({ config, database: story.database, log: createLog('silent'), watch: false })
})
afterAll(async () => {
  await proxied.http.close()
  await story.stop()
})

/** Sends eight wrong passwords for one address, each with the address that the caller states; answers the status codes. */
const guess = async ({ http }: Pick<App, 'http'>, from: (turn: number) => { address: string; says?: string }) => {
  const answers: number[] = []
  for (let turn = 1; turn <= 8; turn += 1) {
    const { address, says } = from(turn)
    const { statusCode } = await http.inject({
      method: 'POST',
      url: '/auth/sign-in',
      remoteAddress: address,
      headers: says === undefined ? {} : { 'x-forwarded-for': says },
      payload: { email: `${expect.getState().currentTestName}@example.com`, password: 'wrong' },
    })
    answers.push(statusCode)
  }
  return answers
}

const fiveThenWait = [401, 401, 401, 401, 401, 429, 429, 429]

test('behind a proxy, an address that the caller adds does not count', async () => {
  expect(await guess(proxied, (turn) => ({ address: '127.0.0.1', says: `192.0.2.${turn}, 198.51.100.7` }))).toEqual(
    fiveThenWait,
  )
})

test('behind a proxy, callers are told apart by the address that the proxy states', async () => {
  expect(await guess(proxied, (turn) => ({ address: '10.1.2.3', says: `198.51.100.1${turn}` }))).toEqual(
    Array(8).fill(401),
  )
})

test('without the proxy, a stated address does not count', async () => {
  expect(await guess(proxied, (turn) => ({ address: '203.0.113.9', says: `198.51.100.2${turn}` }))).toEqual(
    fiveThenWait,
  )
})

test('a private address is no trusted proxy by itself', async () => {
  expect(await guess(story, (turn) => ({ address: '10.1.2.3', says: `198.51.100.3${turn}` }))).toEqual(fiveThenWait)
})

test('all addresses of one IPv6 network are one caller', async () => {
  expect(await guess(story, (turn) => ({ address: `2001:db8:7:9:${turn}::${turn}` }))).toEqual(fiveThenWait)
  expect(await guess(story, (turn) => ({ address: `2001:db8:8:${turn}::1` }))).toEqual(Array(8).fill(401))
})

test('an IPv4 address is the same in every spelling', async () => {
  expect(await guess(story, (turn) => ({ address: `::ffff:198.51.100.4${turn}` }))).toEqual(Array(8).fill(401))
})

test('an IPv4 address written in both ways is one caller', async () => {
  expect(await guess(story, (turn) => ({ address: turn % 2 ? '::ffff:198.51.100.60' : '198.51.100.60' }))).toEqual(
    fiveThenWait,
  )
})
