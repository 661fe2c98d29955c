import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { answer, inputOfChild } from './child.ts'

/*
 * Hostile callers, in their own process: eight connections that send the next request after every answer, and ten sockets
 * full of subscriptions. More would measure the sharing of the processor, not the server.
 */
interface Input {
  readonly url: string
  /** Token of the session; absent = unknown callers. */
  readonly token?: string
  /** A claim of the callers, to make events with. */
  readonly claimId?: string
}

const { url, token, claimId } = inputOfChild<Input>()
const connections = 8
const statuses: Record<string, number> = {}
let going = true
let sent = 0

const agent = new Agent({ keepAlive: true, maxSockets: connections })

const post = (body: string, authorization?: string): Promise<void> =>
  new Promise((done) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(token !== undefined && { cookie: `samop_session=${token}` }),
      ...(authorization !== undefined && { authorization }),
    }
    const count = (status: string) => {
      statuses[status] = (statuses[status] ?? 0) + 1
      done()
    }
    request(`${url}/graphql`, { method: 'POST', agent, headers, timeout: 20_000 }, (response) =>
      response
        .resume()
        .once('end', () => count(String(response.statusCode)))
        .once('error', () => count('broken')),
    )
      .once('error', () => count('broken'))
      .end(body)
  })

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

/** The worst requests: large, deep, always new, wrong, and about the schema. */
const worst: readonly ((at: number) => string)[] = [
  () =>
    '{ claims(first: 20) { edges { node { id history(first: 90) { edges { node { id text data comment } } } } } } }',
  () =>
    '{ claims(first: 60) { edges { node { id title lines { id supplier description amount { amount } } availableActions { action refusals { message } } } } } }',
  (at) =>
    `query Q${at} { ${times(19, (one) => `a${one}: claims(first: 1) { edges { node { ...C } } }`)} } fragment C on Claim { id number title status turn lines { id } deadlines { clock state steps { on } } availableActions { action refusals { code } } }`,
  (at) => `{ ${times(1900, (field) => `unknown${at}x${field}`)} }`,
  (at) =>
    `query Q${at} { claims(first: 1) { edges { node { ${times(19, () => '... on Claim { id number title lines { id kind } }')} } } } }`,
  () => '{ __schema { types { name description fields { name description args { name description } } } } }',
  () => '{ claims(filter: { search: "a" }, first: 100, orderBy: UPDATED_DESC) { totalCount edges { node { id } } } }',
  () =>
    `mutation { ${times(5, (one) => `m${one}: comment(input: { claimId: "${claimId}", text: "x" }) { userErrors { code } }`)} }`,
]

/** Requests of unknown callers: large bodies, invented keys. */
const nobodys: readonly ((at: number) => readonly [body: string, authorization?: string])[] = [
  () => [JSON.stringify({ query: `{ viewer { ${'name '.repeat(30_000)} } }` })],
  (at) => [JSON.stringify({ query: '{ viewer { id } }' }), `Bearer samop_${String(at).padStart(43, '0')}`],
]

const loop = async () => {
  while (going) {
    sent += 1
    if (token === undefined) await post(...nobodys[sent % nobodys.length]!(sent))
    else await post(JSON.stringify({ query: worst[sent % worst.length]!(sent) }))
  }
}

const subscription = `subscription { claimEvents { cursor event { id text } claim { id history(first: 100) { edges { node { id text data } } } } } }`

/** A socket with a hundred subscriptions, which is opened again whenever it closes. */
const socket = async () => {
  while (going) {
    const opened = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: token === undefined ? {} : { cookie: `samop_session=${token}` },
    })
    const closed = new Promise((done) => opened.once('close', done).once('error', () => done(undefined)))
    opened.once('open', () => opened.send(JSON.stringify({ type: 'connection_init' })))
    opened.on('message', (message) => {
      if (!String(message).includes('connection_ack')) return
      for (let at = 0; at < 100; at += 1)
        opened.send(JSON.stringify({ id: String(at), type: 'subscribe', payload: { query: subscription } }))
    })
    await Promise.race([closed, ended])
    opened.terminate()
    await sleep(50)
  }
}

const { promise: ended, resolve: end } = Promise.withResolvers<void>()
for (let at = 0; at < connections; at += 1) void loop()
for (let at = 0; at < 10; at += 1) void socket()
// Stops by itself, in case nobody ends it.
setTimeout(() => process.exit(), 120_000)
process.on('SIGTERM', () => {
  going = false
  end()
  process.exit()
})
answer('going', { statuses: () => ({ sent, ...statuses }) })
