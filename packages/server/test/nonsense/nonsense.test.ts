import { type AddressInfo, connect as connectRaw } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { type App, createApp } from '../../src/app.ts'
import { createLog } from '../../src/log.ts'
import { makeKey } from '../harness/people.ts'
import { startStory, type Story } from '../harness/story.ts'
import { bodies, nested } from './bodies.ts'

/*
 * Whatever a caller sends, the server never answers with an internal error. It refuses nonsense as such, at once, and the
 * answer shows nothing of how the server is built.
 */
let story: Story
let node: App
let port: number
let key: string
const lines: string[] = []
beforeAll(async () => {
  story = await startStory()
  key = (await makeKey(story, ['READ', 'WRITE'])).secret
  const { config, clock } = story.services
  const log = createLog('info', { write: (line) => void lines.push(line) })
  node = await createApp({ config, database: story.database, log, clock, watch: false })
  await node.http.listen({ port: 0, host: '127.0.0.1' })
  port = (node.http.server.address() as AddressInfo).port
})
afterAll(async () => {
  await node.http.close()
  await story.stop()
})

const inside = /INTERNAL|wrong on our side|call stack|node_modules|\bat .+\.[cm]?[jt]s:/

interface Answer {
  readonly statusCode: number
  readonly body: string
}

const mustMakeSense = ({ statusCode, body }: Answer) => {
  expect(statusCode).toBeLessThan(500)
  expect(statusCode).toBeGreaterThanOrEqual(200)
  expect(body).not.toMatch(inside)
  expect(lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([])
}

const json = { 'content-type': 'application/json' }

describe('GraphQL refuses nonsense as such', () => {
  const cases = Object.entries(bodies)

  test.each(cases)('over HTTP: %s', async (_, payload) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const headers = { ...json, accept, authorization: `Bearer ${key}` }
      mustMakeSense(await node.http.inject({ method: 'POST', url: '/graphql', headers, payload }))
    }
  })

  test.each(cases)('from an unknown caller: %s', async (_, payload) => {
    mustMakeSense(await node.http.inject({ method: 'POST', url: '/graphql', headers: json, payload }))
  })

  /** Everything that the server sends over a socket after these messages, until it closes or answers a ping. */
  const overSocket = (...messages: readonly string[]): Promise<string> =>
    new Promise((done) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
      let heard = ''
      socket.on('open', () =>
        socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${key}` } })),
      )
      socket.on('message', (data: Buffer) => {
        const message = data.toString()
        heard += `${message}\n`
        if (message.includes('connection_ack')) for (const one of [...messages, '{"type":"ping"}']) socket.send(one)
        if (message.includes('"pong"')) setTimeout(() => socket.close(), 30)
      })
      socket.on('error', () => undefined)
      socket.on('close', (code, reason) => done(`${heard}${code} ${reason.toString()}`))
    })

  test('over a socket: every one of them', async () => {
    const subscribed = cases.flatMap(([name, body]) =>
      body.startsWith('{"') ? [[name, `{"id":"1","type":"subscribe","payload":${body}}`] as const] : [],
    )
    const odd = ['7', 'null', '[]', '{}', '"', '{"type":"subscribe"}', '{"type":"__proto__"}', nested('[', ']')]
    const printed = vi.spyOn(console, 'error')
    for (const [name, message] of [...subscribed, ...odd.map((one) => [one, one] as const)])
      expect(await overSocket(message), name).not.toMatch(inside)
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
    expect(lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([])
  }, 60_000)
})

describe('other routes refuse nonsense as such', () => {
  const sent = [
    '{"email":"a\\u0000b@example.com","password":"x"}',
    '{"email":"\\ud800@example.com","password":"x"}',
    '{"email":"a@example.com","password":"\\ud800"}',
    '{"email":"a@example.com","password":"\\u0000"}',
    '{"email":{},"password":[]}',
    '{"email":"a@example.com","password":"x","__proto__":{}}',
    '{"constructor":1}',
    '[]',
    'null',
    '"',
    '""',
    '7',
    nested('[', ']'),
    `{"email":"a@example.com","password":"${'a'.repeat(5000)}"}`,
    `{"email":"${'\u0130'.repeat(254)}","password":"x"}`,
    'a'.repeat(20_000),
  ]
  const doors = ['/auth/sign-in', '/auth/sign-out'].flatMap((url) => sent.map((payload) => [url, payload] as const))

  test.each(doors)('%s %s', async (url, payload) => {
    const remoteAddress = `10.0.${doors.findIndex((door) => door[1] === payload)}.1`
    mustMakeSense(await node.http.inject({ method: 'POST', url, headers: json, payload, remoteAddress }))
  })
})

describe('a nonsensical path is not found', () => {
  const urls = [
    '/graphql?query={viewer{name}}',
    '/graphql?query=%00',
    '/graphql?query={viewer{name}}&query=b&variables=%7B&extensions=x',
    '/graphql?variables[a]=b&__proto__=1',
    '/documents',
    '/documents/',
    '/documents//',
    '/documents/%00',
    '/documents/..%2f..%2fetc%2fpasswd',
    '/documents/%E0%A4%A',
    '/documents/__proto__',
    '//evil.example/',
    '/..%5c..%5c',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
    '/.env',
    '/.git/config',
    '/index.html%00',
    '/schema.graphql/',
    '/auth/',
    '/*',
    '/constructor',
    '/__proto__',
    `/${'a'.repeat(15_000)}`,
    `/?${'a=1&'.repeat(2000)}`,
  ]
  const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY']

  test.each(urls)('%s', async (url) => {
    for (const method of methods) {
      const headers = { authorization: `Bearer ${key}` }
      const answer = await node.http.inject({ method: method as 'GET', url, headers })
      mustMakeSense(answer)
      expect([...methods.slice(3), 'TRACE'].includes(method) && answer.statusCode < 400, `${method} is taken`).toBe(
        false,
      )
    }
  })
})

describe('nonsensical headers are refused or ignored', () => {
  const many: readonly Record<string, string>[] = [
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/xml' },
    { 'content-type': '' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/json; charset=' },
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'multipart/form-data; boundary=' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-encoding': 'gzip' },
    { 'content-encoding': 'br, gzip, nothing' },
    { 'content-length': '5' },
    { 'accept-language': 'x'.repeat(5000) },
    { 'accept-language': '*;q=7,-,,é,__proto__' },
    { accept: 'image/png' },
    { accept: '!!!' },
    { cookie: 'samop_session=%00; samop_session=b; __proto__=c' },
    { cookie: ';;;===;' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer a b' },
    { authorization: 'Basic YTpi' },
    { authorization: `Bearer ${'x'.repeat(9000)}` },
    { origin: 'null' },
    { origin: 'http://[' },
    { host: 'evil"<>' },
    { host: 'a b' },
    { host: '[::1' },
    { 'x-forwarded-for': 'é, __proto__', 'x-forwarded-host': 'a,b', 'x-forwarded-proto': 'javascript' },
    { 'if-none-match': '"' },
    { range: 'bytes=9-1' },
    { 'accept-encoding': 'gzip;q=x' },
    { expect: 'nothing' },
  ]

  test.each(many)('%o', async (odd) => {
    for (const url of ['/graphql', '/auth/sign-in', '/documents', '/'] as const) {
      const own = 'cookie' in odd || 'authorization' in odd ? {} : { authorization: `Bearer ${key}` }
      const headers = { ...json, ...own, 'x-samop-upload': '1', ...odd }
      const asked =
        url === '/' ? { method: 'GET' as const } : { method: 'POST' as const, payload: '{"query":"{viewer{name}}"}' }
      mustMakeSense(await node.http.inject({ ...asked, url, headers, remoteAddress: '10.9.9.9' }))
    }
  })
})

describe('on the wire', () => {
  const raw = (text: string): Promise<string> =>
    new Promise((done) => {
      const socket = connectRaw(port, '127.0.0.1')
      let answer = ''
      socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
      socket.on('error', () => undefined)
      socket.on('close', () => done(answer))
      socket.setTimeout(5000, () => socket.destroy(new Error('nothing is answered')))
      socket.write(text, 'latin1')
    })
  const query = '{"query":"{viewer{name}}"}'
  const asked = (...headers: string[]) =>
    [...headers, 'content-type: application/json', `authorization: Bearer ${key}`, 'connection: close'].join('\r\n')
  const post = (line: string, ...headers: string[]) =>
    `${line}\r\n${asked(...headers, `content-length: ${query.length}`)}\r\n\r\n${query}`
  const get = (line: string, ...headers: string[]) =>
    `${line}\r\n${[...headers, 'connection: close'].join('\r\n')}\r\n\r\n`
  const upgrade = ['connection: upgrade', 'upgrade: websocket']
  const handshake = [...upgrade, 'sec-websocket-version: 13', 'sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==']

  test.each([
    ['two hosts', () => post('POST /graphql HTTP/1.1', 'host: a', 'host: b')],
    ['the same host twice', () => post('POST /graphql HTTP/1.1', 'host: a', 'Host: a')],
    ['no host', () => post('POST /graphql HTTP/1.1')],
    ['a host that is none', () => get('GET /healthz HTTP/1.1', 'host: evil"')],
    ['another host in the first line', () => post('POST http://evil.example/graphql HTTP/1.1', 'host: a')],
    ['a first line without a host', () => get('GET http:///healthz HTTP/1.1', 'host: a')],
    ['two hosts of a socket', () => `GET /graphql HTTP/1.1\r\nhost: a\r\nhost: b\r\n${handshake.join('\r\n')}\r\n\r\n`],
    ['a socket without its key', () => `GET /graphql HTTP/1.1\r\nhost: a\r\n${upgrade.join('\r\n')}\r\n\r\n`],
    [
      'a length and chunks',
      () =>
        `POST /graphql HTTP/1.1\r\n${asked('host: a', 'content-length: 5', 'transfer-encoding: chunked')}\r\n\r\n0\r\n\r\n`,
    ],
    [
      'broken chunks',
      () => `POST /graphql HTTP/1.1\r\n${asked('host: a', 'transfer-encoding: chunked')}\r\n\r\nZZ\r\n`,
    ],
    ['long headers', () => get('GET / HTTP/1.1', 'host: a', `x: ${'a'.repeat(40_000)}`)],
    ['another HTTP', () => get('GET / HTTP/9.9', 'host: a')],
    ['no HTTP', () => 'nonsense\r\n\r\n'],
    ['a blank before a colon', () => get('GET / HTTP/1.1', 'host: a', 'x : b')],
    ['U+0000 in the address', () => get('GET /\0 HTTP/1.1', 'host: a')],
    ['a byte beyond ASCII in the address', () => get('GET /\xff HTTP/1.1', 'host: a')],
    ['no address', () => get('GET * HTTP/1.1', 'host: a')],
  ])('%s: refused', async (_, text) => {
    const answer = await raw(text())
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(answer).not.toMatch(inside)
  })

  test('bytes that are no HTTP get an answer with the form and headers of every other error', async () => {
    const [head, body] = (await raw('nonsense\r\n\r\n')).split('\r\n\r\n')
    expect(head).toContain('x-content-type-options: nosniff')
    expect(head).toContain('cache-control: no-store')
    expect(JSON.parse(body!)).toEqual({ error: { code: 'BAD_REQUEST', message: 'The request is not well formed.' } })
  })

  test('the complete URL of this host is accepted', async () => {
    const line = `POST http://localhost:${port}/graphql HTTP/1.1`
    expect(await raw(post(line, `host: localhost:${port}`))).toMatch(/^HTTP\/1\.1 200 /)
  })

  test.each([
    ['CONNECT', () => get('CONNECT evil.example:80 HTTP/1.1', 'host: a')],
    ['a socket elsewhere', () => `GET //graphql HTTP/1.1\r\nhost: a\r\n${handshake.join('\r\n')}\r\n\r\n`],
    ['another protocol', () => `GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n`],
  ])('%s: closed', async (_, text) => {
    expect(await raw(text())).toBe('')
  })
})

test('the server still works after all that', async () => {
  const headers = { ...json, authorization: `Bearer ${key}` }
  const answer = await node.http.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: '{"query":"{viewer{name}}"}',
  })
  expect(answer.json()).toMatchObject({ data: { viewer: { name: 'READ and WRITE' } } })
  expect(({} as { a?: unknown }).a).toBeUndefined()
})
