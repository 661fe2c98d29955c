import { type AddressInfo, connect as connectRaw } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { createLog } from '../src/log.ts'
import { askOverSocket, connect } from './harness/live.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const operations = 'query One { viewer { name } } query Two { viewer { name } }'

describe('Requests that no route takes get the form of every other error', () => {
  test.each([
    ['/nothing', 404, 'NOT_FOUND'],
    ['/assets/nothing.js', 404, 'NOT_FOUND'],
    ['/%2e%2e/package.json', 404, 'NOT_FOUND'],
    ['/%zz', 400, 'BAD_REQUEST'],
    [`/documents/${'x'.repeat(200)}`, 404, 'NOT_FOUND'],
  ])('%s', async (url, status, code) => {
    const answer = await story.http.inject({ url, headers: { 'accept-language': 'sv' } })
    const message = code === 'NOT_FOUND' ? 'Här finns ingenting.' : 'Begäran är inte korrekt.'
    const requestId = answer.headers['x-request-id']
    expect(requestId).toEqual(expect.any(String))
    expect([answer.statusCode, answer.json()]).toEqual([status, { error: { code, message, requestId } }])
  })

  test('a method that a path does not accept', async () => {
    const answer = await story.http.inject({ method: 'PUT', url: '/schema.graphql', payload: {} })
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'NOT_FOUND'])
  })
})

test('a browser that opens the path of GraphQL gets no page', async () => {
  for (const [who, status, code] of [
    [null, 401, 'UNAUTHENTICATED'],
    ['user', 400, 'BAD_REQUEST'],
  ] as const) {
    const headers = { ...story.headersOf(who), accept: 'text/html' }
    const answer = await story.http.inject({ url: '/graphql', headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code, requestId: expect.any(String) } }] })
  }
})

describe('An unknown operation name', () => {
  const refused = {
    message: 'operationName: must name an operation of the document: One, Two.',
    extensions: { code: 'BAD_USER_INPUT', field: 'operationName', requestId: expect.any(String) },
  }

  test.each([{ operationName: 'Three' }, {}])('is refused over HTTP, asked for with %j', async (more) => {
    const answer = await story.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...story.headersOf('user'), accept: 'application/graphql-response+json' },
      payload: { query: operations, ...more },
    })
    expect([answer.statusCode, answer.json()]).toEqual([400, { errors: [expect.objectContaining(refused)] }])
  })

  test('is refused over a socket', async () => {
    const { client } = await connect(story, 'user')
    const told = new Promise((resolve) =>
      client.subscribe(
        { query: operations, operationName: 'Three' },
        { next: resolve, error: resolve, complete: () => {} },
      ),
    )
    expect(await told).toMatchObject([refused])
    await client.dispose()
  })
})

test.each([
  ['a day for a cursor', 'subscription ($after: String) { claimEvents(after: $after) { cursor } }', { after: 7 }],
  [
    'a text no database takes',
    'subscription ($after: String) { claimEvents(after: $after) { cursor } }',
    { after: 'a\0' },
  ],
  ['a query’s number', 'query ($after: String) { claims(first: 1, after: $after) { totalCount } }', { after: 7 }],
])('over a socket too a wrong variable is named: %s', async (_, query, variables) => {
  const connection = await connect(story, 'user')
  const answer = await askOverSocket(connection, query, variables)
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }])
  await connection.client.dispose()
})

test('a connection that is busy when the server stops is served until it ends', async () => {
  const { config, clock } = story.services
  const { http } = await createApp({ config, database: story.database, log: createLog('silent'), clock, watch: false })
  await http.listen({ port: 0, host: '127.0.0.1' })
  const socket = connectRaw((http.server.address() as AddressInfo).port, '127.0.0.1')
  let answers = ''
  socket.on('data', (chunk) => (answers += chunk))
  const gone = new Promise((resolve) => socket.once('close', resolve))
  const asked = new Promise((resolve) => http.server.once('request', resolve))
  const body = JSON.stringify({ email: 'nobody@example.com', password: 'wrong' })
  socket.write(
    `POST /auth/sign-in HTTP/1.1\r\nhost: samop\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
  )
  await asked
  const closed = http.close()
  socket.write(`${body}GET /schema.graphql HTTP/1.1\r\nhost: samop\r\n\r\n`)
  await gone
  await closed
  expect(answers).toContain('WRONG_CREDENTIALS')
  expect(answers).toContain('type Claim')
  expect(answers).not.toContain('503')
})
