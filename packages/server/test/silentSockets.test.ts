import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let address: string
beforeAll(async () => {
  story = await startStory()
  await story.http.listen({ port: 0, host: '127.0.0.1' })
  address = `ws://127.0.0.1:${(story.http.server.address() as AddressInfo).port}/graphql`
})
afterAll(() => story.stop())

test('a socket whose other end no longer answers is given up within half a minute, and one that answers stays', async () => {
  const open = async (autoPong: boolean) => {
    const socket = new WebSocket(address, 'graphql-transport-ws', { autoPong, headers: story.headersOf('reviewer') })
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    socket.send(JSON.stringify({ type: 'connection_init' }))
    return { socket, closed }
  }
  const begun = performance.now()
  const silent = await open(false)
  const answering = await open(true)
  expect(await silent.closed).toBe(1006)
  expect(performance.now() - begun).toBeLessThan(32_000)
  expect(answering.socket.readyState).toBe(WebSocket.OPEN)
  answering.socket.terminate()
})
