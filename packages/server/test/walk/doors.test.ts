import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AddressInfo } from 'node:net'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { move } from '../harness/claims.ts'
import { askOverSocket, connect, socketUrl } from '../harness/live.ts'
import type { Who } from '../harness/world.ts'
import { formsOf } from './forms.ts'
import type { Place } from './plausible.ts'
import { Secrets } from './Secrets.ts'
import { nowhere, operations, queries, startWalk, type Walk } from './startWalk.ts'
import { tokensOf } from './tokens.ts'
import type { Told } from './Walker.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
  await socketUrl(walk.story.app)
}, 120_000)
afterAll(() => walk.stop())

test('a document of another partner does not exist, in whatever form its id is written', async () => {
  for (const { name, headers, reader } of walk.principals) {
    const visible = new Set(walk.secrets.visible(reader, 'document'))
    const hidden = walk.secrets.hidden(reader, 'document')
    const kept = walk.secrets.keptFrom(reader)
    for (const id of hidden) {
      for (const form of [id, ...formsOf(id)]) {
        for (const method of ['GET', 'HEAD'] as const) {
          const answer = await walk.story.http.inject({
            method,
            url: `/documents/${encodeURIComponent(form)}`,
            headers,
          })
          expect([401, 404], `${method} ${form} as ${name}`).toContain(answer.statusCode)
          const told = tokensOf(answer.body + JSON.stringify(answer.headers))
          expect([...told].filter((token) => kept.has(token) && token !== form.toLowerCase())).toEqual([])
        }
      }
    }
    const own = [...visible][0]
    if (own && reader.partnerId !== '*' && !reader.locationIds && !reader.programIds)
      expect((await walk.story.http.inject({ url: `/documents/${own}`, headers })).statusCode).toBe(200)
  }
})

test('an export exists only for the one who asked for it, in whatever form its id is written', async () => {
  await walk.story.doJobs()
  const everybody = { partnerId: '*' }
  const ids = walk.secrets.visible(everybody, 'export')
  const askers = walk.secrets.visible(everybody, 'export', 'asker_id')
  expect(ids).toHaveLength(2)
  for (const { name, headers } of walk.principals)
    for (const [index, id] of ids.entries()) {
      const isOwn = walk.story.memberIds[name as Who] === askers[index]
      for (const form of [id, ...formsOf(id)]) {
        const url = `/exports/${encodeURIComponent(form)}`
        const { statusCode } = await walk.story.http.inject({ url, headers })
        expect(isOwn ? [200, 404] : [401, 404], `${form} as ${name}`).toContain(statusCode)
      }
      if (isOwn) expect((await walk.story.http.inject({ url: `/exports/${id}`, headers })).statusCode).toBe(200)
    }
})

test('every path that takes an id is walked', () => {
  const above: string[] = []
  const addresses = walk.story.http
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = ''] = /^([│├└─\s]*)(\S+)/.exec(line) ?? []
      above.splice(indent.length / 4 - 1, Infinity, part)
      return line.includes(' (') && part.includes(':') ? [above.join('')] : []
    })
  expect(addresses).toEqual(['/documents/:id', '/exports/:id'])
})

describe('over a socket', () => {
  test('an event reaches everybody who may see it, and nobody else', async () => {
    const { story } = walk
    const subscriptions = operations.filter(({ kind }) => kind === 'subscription')
    const foreign = walk.walkerFor('admin').foreign('claim')[1]!
    const listening = ['admin', 'a key that reads', 'an admin of one program', 'foreignAdmin', 'auditor'].map(
      (name) => {
        const walker = walk.walkerFor(name)
        const heard: Told[] = []
        const { port } = story.http.server.address() as AddressInfo
        class Socket extends WebSocket {
          constructor(url: string, protocols: string) {
            super(url, protocols, { headers: walker.principal.headers })
          }
        }
        const client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: Socket, retryAttempts: 0 })
        for (const operation of subscriptions) {
          const after = (place: Place) =>
            place.withValue(place.kind === 'cursor' ? walk.own('foreignAdmin').cursors[0]! : foreign)
          for (const args of [walker.base(operation), ...walker.places(operation).map(after)])
            client.subscribe(
              { query: operation.document(Object.keys(args)), variables: args },
              { next: (told) => void heard.push(told as Told), error: () => undefined, complete: () => undefined },
            )
        }
        return { walker, heard, client }
      },
    )
    await expect.poll(() => story.services.feed.listening, { timeout: 10_000 }).toBeGreaterThanOrEqual(5)
    await move(story, 'foreignAdmin', 'comment', { claimId: foreign, text: 'A word of qzforeignlive' })
    await move(story, 'user', 'comment', {
      claimId: listening[0]!.walker.own('claim', 'id'),
      text: 'A word of qzownlive',
    })
    const now = await Secrets.of(walk.owner)
    const textsOf = (name: string) =>
      JSON.stringify(listening.find(({ walker }) => walker.principal.name === name)!.heard)
    await expect.poll(() => textsOf('foreignAdmin'), { timeout: 10_000 }).toContain('qzforeignlive')
    await expect.poll(() => textsOf('admin'), { timeout: 10_000 }).toContain('qzownlive')
    for (const { walker, heard, client } of listening) {
      const listener = walk.walkerFor(walker.principal.name, now)
      for (const told of heard) listener.look(nowhere, told, '')
      expect(listener.leaks, walker.principal.name).toEqual([])
      await client.dispose()
    }
  })

  test.each(['admin', 'a key that reads'])('a query shows %s no more than over HTTP', async (name) => {
    const walker = walk.walkerFor(name)
    const connection = await connect(walk.story, null, { headers: walker.principal.headers })
    for (const operation of queries.filter(({ root }) => !root)) {
      for (const place of walker.places(operation)) {
        for (const id of walker.foreign(place.kind)) {
          const args = place.withValue(id)
          const query = operation.document(Object.keys(args))
          const told = await askOverSocket(connection, query, args)
          walker.look(
            { principal: name, operation: operation.name, place: place.path, value: id },
            told as Told,
            JSON.stringify(args),
          )
        }
      }
    }
    await connection.client.dispose()
    expect(walker.leaks).toEqual([])
    expect(walker.failures).toEqual([])
    expect(walker.cases).toBeGreaterThan(100)
  })
})
