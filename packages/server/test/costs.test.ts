import { createConnection } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { submitted } from './harness/claims.ts'
import { askOverSocket, connect, socketUrl } from './harness/live.ts'
import { makeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A small budget that refills slowly. */
const settings = { COST_LIMIT: '1000', COST_BUDGET: '3000', COST_RESTORE_RATE: '1' }

let story: Story
let poor: Story
beforeAll(async () => {
  story = await startStory({ settings: { COST_RESTORE_RATE: '2500' } })
  poor = await startStory({ settings })
  await submitted(story, {})
}, 60_000)
afterAll(async () => {
  await story.stop()
  await poor.stop()
})

const ask = (at: Story, headers: Record<string, string>, query: string, variables: object = {}) =>
  at.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query, variables },
  })

const costOf = async (query: string, variables: object = {}): Promise<number> => {
  const answer = await ask(story, story.headersOf('user'), query, variables)
  const { errors, extensions } = answer.json()
  expect(errors).toBeUndefined()
  return extensions.cost.requested
}

describe('A cost', () => {
  const body = 'edges { node { id title amount { amount currency } lines { id supplier } } }'

  test('is page sizes times selections, however they are written', async () => {
    const costs = await Promise.all([
      costOf(`{ claims(first: 10) { ${body} } }`),
      costOf(`query($n: Int!) { claims(first: $n) { ${body} } }`, { n: 10 }),
      costOf(`query($n: Int! = 10) { claims(first: $n) { ${body} } }`),
      costOf(`{ mine: claims(first: 10) { ...Page } } fragment Page on ClaimConnection { ${body} }`),
      costOf(`{ ... on Query { claims(first: 10) { ... { ${body} } } } }`),
      costOf(`query($more: Boolean!) { claims(first: 10) { ${body} } locations @include(if: $more) { id } }`, {
        more: false,
      }),
    ])
    expect(new Set(costs).size).toBe(1)
    expect(await costOf(`{ claims(first: 20) { ${body} } }`)).toBeGreaterThan(1.7 * costs[0]!)
    expect(await costOf(`{ a: claims(first: 10) { ${body} } b: claims(first: 10) { ${body} } }`)).toBeGreaterThan(
      1.7 * costs[0]!,
    )
  })

  test('of pages within pages multiplies, and is refused beyond the limit of a request over HTTP and a socket alike', async () => {
    const query = '{ claims(first: 100) { edges { node { history(first: 100) { edges { node { id text } } } } } } }'
    const { errors, data } = (await ask(story, story.headersOf('user'), query)).json()
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'COST_TOO_HIGH', limit: 5000 } }])
    expect(errors[0].extensions.requested).toBeGreaterThan(10_000)
    const connection = await connect(story, 'user')
    await expect(askOverSocket(connection, query)).rejects.toMatchObject([{ extensions: { code: 'COST_TOO_HIGH' } }])
    await connection.client.dispose()
  })

  test('is in every answer, over HTTP and over a socket', async () => {
    const answer = await ask(poor, poor.headersOf('auditor'), '{ viewer { id } }')
    const { cost } = answer.json().extensions
    expect(cost).toEqual({ requested: 22, available: 2978, restoreRate: 1 })
    expect(answer.headers).toMatchObject({
      'ratelimit-policy': '"cost";q=3000;w=3000',
      ratelimit: '"cost";r=2978;t=22',
    })
    const connection = await connect(poor, 'auditor')
    const live = await askOverSocket(connection, '{ viewer { id } }')
    expect(live.extensions).toMatchObject({ cost: { requested: 22, restoreRate: 1 } })
    await connection.client.dispose()
  })
})

describe('A caller who has asked for too much', () => {
  const query = '{ claims(first: 25) { edges { node { id amount { amount } lines { id } } } } }'
  const untilThrottled = async (headers: Record<string, string>) => {
    for (let asked = 0; asked < 50; asked += 1) {
      const answer = await ask(poor, headers, query)
      if (answer.statusCode !== 200) return { answer, asked }
    }
    throw new Error('never throttled')
  }

  test('waits, is told for how long, and takes nothing from others', async () => {
    const reviewer = poor.headersOf('reviewer')
    const { answer, asked } = await untilThrottled(reviewer)
    expect(asked).toBeGreaterThan(0)
    expect(answer.statusCode).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'THROTTLED', retryAfter: expect.any(Number) } }],
      extensions: { cost: { restoreRate: 1 } },
    })
    expect((await ask(poor, poor.headersOf('reviewer2'), query)).statusCode).toBe(200)

    const connection = await connect(poor, 'reviewer')
    await expect(askOverSocket(connection, query)).rejects.toMatchObject([{ extensions: { code: 'THROTTLED' } }])
    await connection.client.dispose()
  })

  test('does not get more with another key, because the partner as a whole has a budget', async () => {
    const keys = []
    for (let made = 0; made < 8; made += 1) keys.push((await makeKey(poor, ['READ'])).secret)
    let asked = 0
    for (const key of keys) asked += (await untilThrottled({ authorization: `Bearer ${key}` })).asked
    const alone = (await untilThrottled(poor.headersOf('finance'))).asked
    expect(asked).toBeLessThan((alone + 1) * 4)
    expect((await ask(poor, poor.headersOf('foreignAdmin'), query)).statusCode).toBe(200)
  })
})

describe('An unknown caller', () => {
  test('is refused before what they send is read', async () => {
    const { host } = new URL((await socketUrl(poor.app)).replace('ws:', 'http:'))
    const [name, port] = host.split(':')
    const socket = createConnection(Number(port), name)
    let answer = ''
    socket.on('data', (data) => (answer += String(data)))
    const closed = new Promise((done) => socket.once('close', done))
    // The head announces a megabyte, but no byte of it follows.
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n`,
    )
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(answer).toMatch(/www-authenticate: Bearer/i)
    expect(answer).toContain('UNAUTHENTICATED')
  })

  test('that floods its queue delays neither other networks nor known callers of the same address', async () => {
    const strangers = Array.from({ length: 300 }, (_, at) =>
      ask(story, { authorization: `Bearer samop_${'x'.repeat(30)}${at}` }, '{ viewer { id } }'),
    )
    const known = await ask(story, story.headersOf('user'), '{ viewer { id } }')
    expect(known.statusCode).toBe(200)
    const statuses = (await Promise.all(strangers)).map(({ statusCode }) => statusCode)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(100)
  })
})

describe('A document is bounded before GraphQL’s own rules look at it', () => {
  const times = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => text(at)).join(' ')
  const hostile: Record<string, string> = {
    'one field over and over': `{ viewer { ${times(1900, () => 'name')} } }`,
    'objects over and over': `{ ${times(400, () => 'viewer { name id }')} }`,
    'objects within objects': `{ ${times(19, () => `viewer { ${times(19, () => 'partner { id name }')} }`)} }`,
    'fragments that name each other': `{ viewer { ...F0 } } ${times(90, (at) => `fragment F${at} on Viewer { name ${at < 89 ? `...F${at + 1} ...F${at + 1}` : ''} }`)}`,
    'fragments without end': '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
    'many fragments': `{ viewer { ${times(150, (at) => `...F${at}`)} } } ${times(150, (at) => `fragment F${at} on Viewer { name id email }`)}`,
    'many operations': times(200, (at) => `query Q${at} { viewer { id } }`),
    'lists in lists': `{ claims(filter: { statuses: ${'['.repeat(1500)}${']'.repeat(1500)} }) { totalCount } }`,
    'depth without end': `${'{ viewer '.repeat(1300)} { id } ${'}'.repeat(1300)}`,
    mutations: `mutation { ${times(6, (at) => `m${at}: comment(input: { claimId: "x", text: "x" }) { userErrors { code } }`)} }`,
    'errors without end': `{ ${times(1900, (at) => `unknown${at}`)} }`,
    'a text without end': `{ claimByNumber(number: "${'x'.repeat(40_000)}") { id } }`,
    'introspection within introspection':
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  }

  test.each(Object.entries(hostile))('%s', async (_, query) => {
    await ask(story, story.headersOf('user'), '{ viewer { id } }')
    const begun = performance.now()
    const answer = await ask(story, story.headersOf('user'), query)
    expect(performance.now() - begun).toBeLessThan(250)
    const { errors, data } = answer.json()
    expect(data).toBeUndefined()
    expect(errors.length).toBeLessThanOrEqual(21)
    expect(errors[0].extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|DOCUMENT_TOO_LARGE|BAD_USER_INPUT)$/)
  })
})

describe('Sockets', () => {
  const open = async (headers: Record<string, string>) => {
    const socket = new WebSocket(await socketUrl(story.app), 'graphql-transport-ws', { headers })
    const closed = new Promise<number>((done) => socket.once('close', done))
    const opened = new Promise<string>((done) => {
      socket.once('open', () => done('open'))
      socket.once('error', (error) => done(error.message))
    })
    return { socket, closed, opened: await opened }
  }

  test('of unknown callers are limited', async () => {
    const all = await Promise.all(Array.from({ length: 25 }, () => open({})))
    expect(all.filter(({ opened }) => opened === 'open').length).toBe(20)
    expect(all.find(({ opened }) => opened !== 'open')?.opened).toMatch('429')
    for (const { socket } of all) socket.terminate()
    await expect
      .poll(async () => {
        const one = await open({})
        one.socket.terminate()
        return one.opened
      })
      .toBe('open')
  })

  test('that send too many messages are closed', async () => {
    const { socket, closed } = await open(story.headersOf('user'))
    socket.send(JSON.stringify({ type: 'connection_init' }))
    for (let sent = 0; sent < 400; sent += 1) socket.send(JSON.stringify({ type: 'ping' }))
    expect(await closed).toBe(4429)
  })

  test('share one limit of subscriptions for each key, and give them back', async () => {
    const { secret } = await makeKey(story, ['READ'])
    const query = 'subscription { claimEvents { cursor } }'
    const subscribed = async () => {
      const connection = await connect(story, null, { connectionParams: { authorization: `Bearer ${secret}` } })
      const refused: unknown[] = []
      for (let made = 0; made < 90; made += 1)
        connection.client.subscribe(
          { query },
          {
            next: ({ errors }) => errors && refused.push(errors),
            error: (told) => refused.push(told),
            complete: () => {},
          },
        )
      await askOverSocket(connection, '{ viewer { id } }').catch((told: unknown) => refused.push(told))
      return { connection, refused }
    }
    const before = story.services.feed.listening
    const three = []
    for (let made = 0; made < 3; made += 1) three.push(await subscribed())
    await expect.poll(() => story.services.feed.listening).toBe(before + 200)
    expect(JSON.stringify(three.at(-1)!.refused)).toContain('TOO_MANY_OPERATIONS')
    for (const { connection } of three) await connection.client.dispose()
    await expect.poll(() => story.services.feed.listening).toBe(before)
    const again = await subscribed()
    await expect.poll(() => story.services.feed.listening).toBe(before + 90)
    await again.connection.client.dispose()
  })
})

describe('A document in ever new forms', () => {
  const fields = 'id number title status turn version amount { amount currency } program { id name } lines { id kind }'
  const repeated = (at: number) =>
    `query Q${at} { claims(first: 1) { edges { node { ${Array.from({ length: 19 }, () => `... on Claim { ${fields} }`).join(' ')} } } } }`

  test('is refused when comparing its fields would hold the thread', async () => {
    const { errors } = (await ask(story, story.headersOf('user'), repeated(0))).json()
    expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENT_TOO_LARGE' } }])
    expect(errors[0].message).toContain('pairs')
  })

  test('costs the reading too, even if it is refused', async () => {
    const own = await startStory({ settings: { COST_LIMIT: '1000', COST_BUDGET: '2000', COST_RESTORE_RATE: '1' } })
    const wrong = (at: number) => `{ ${Array.from({ length: 1900 }, (_, field) => `unknown${at}x${field}`).join(' ')} }`
    let status = 200
    for (let sent = 0; sent < 300 && status !== 429; sent += 1)
      status = (await ask(own, own.headersOf('user'), wrong(sent))).statusCode
    expect(status).toBe(429)
    expect((await ask(own, own.headersOf('foreignAdmin'), '{ viewer { id } }')).statusCode).toBe(200)
    await own.stop()
  })
})

test('A subscriber without budget gets events later, and loses none', async () => {
  const own = await startStory({ settings: { COST_LIMIT: '1000', COST_BUDGET: '2000', COST_RESTORE_RATE: '400' } })
  const { id } = await submitted(own, {})
  const connection = await connect(own, 'reviewer')
  const got: (string | null)[] = []
  connection.client.subscribe<{ claimEvents: { event: { comment: string | null } } }>(
    {
      query:
        'subscription { claimEvents { event { comment } claim { history(first: 100) { edges { node { id text } } } } } }',
    },
    { next: ({ data }) => data && got.push(data.claimEvents.event.comment), error: () => {}, complete: () => {} },
  )
  await expect.poll(() => own.services.feed.listening).toBe(1)
  const comments = Array.from({ length: 12 }, (_, at) => `No. ${at}`)
  const begun = performance.now()
  for (const text of comments)
    await own.data('user', 'mutation($input: CommentInput!) { comment(input: $input) { userErrors { code } } }', {
      input: { claimId: id, text },
    })
  // The event of the submission may arrive, too.
  await expect.poll(() => got.filter((text) => text !== null), { timeout: 20_000 }).toEqual(comments)
  // 12 events of more than 200 nodes exceed the budget, so the last ones had to wait for it to refill.
  expect(performance.now() - begun).toBeGreaterThan(500)
  await connection.client.dispose()
  await own.stop()
})

test('Large operations of one caller run one after the other with pauses, and delay nobody else', async () => {
  const large = '{ claims(first: 100) { edges { node { id lines { id } } } } }'
  const begun = performance.now()
  const all = Promise.all(Array.from({ length: 3 }, () => ask(story, story.headersOf('user'), large)))
  expect((await ask(story, story.headersOf('foreignAdmin'), large)).statusCode).toBe(200)
  for (const { statusCode, body } of await all) {
    expect(statusCode).toBe(200)
    expect(JSON.parse(body).extensions.cost.requested).toBeGreaterThan(2500)
  }
  // Two pauses of a second.
  expect(performance.now() - begun).toBeGreaterThan(1900)
})

test('A caller who leaves while waiting takes no turn', async () => {
  await ask(story, story.headersOf('user'), '{ viewer { id } }')
  const url = (await socketUrl(story.app)).replace('ws:', 'http:')
  const holders = await Promise.all(Array.from({ length: 4 }, () => story.services.turns.take(accountOf())))
  const leaving = new AbortController()
  const asked = Array.from({ length: 8 }, () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...story.headersOf('user') },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
      signal: leaving.signal,
    }).catch(() => 'gone'),
  )
  await vi.waitFor(async () => {
    const open = await new Promise<number>((done, fail) =>
      story.http.server.getConnections((error, count) => (error ? fail(error) : done(count))),
    )
    expect(open).toBeGreaterThanOrEqual(8)
  })
  await new Promise((done) => setTimeout(done, 200))
  leaving.abort()
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['gone']))
  await new Promise((done) => setTimeout(done, 200))
  for (const giveBack of holders) giveBack()
  expect((await ask(story, story.headersOf('user'), '{ viewer { id } }')).statusCode).toBe(200)
})

test('A caller who leaves before the answer gives the turn back', async () => {
  const large = '{ claims(first: 100) { edges { node { id lines { id } } } } }'
  const url = (await socketUrl(story.app)).replace('ws:', 'http:')
  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  await owner.query('begin; lock table claim in access exclusive mode')
  const leaving = new AbortController()
  const asked = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...story.headersOf('user') },
    body: JSON.stringify({ query: large }),
    signal: leaving.signal,
  }).catch(() => 'gone')
  await new Promise((done) => setTimeout(done, 300))
  leaving.abort()
  expect(await asked).toBe('gone')
  await owner.end()
  expect((await ask(story, story.headersOf('user'), large)).statusCode).toBe(200)
})

const accountOf = () => {
  const { value } = [...story.services.callers.entries()]
    .map(([, caller]) => caller)
    .filter(({ partnerId, role }) => partnerId !== null && role === 'INCENTIVES_USER')
    .values()
    .next()
  if (!value) throw new Error('nobody was there')
  return value
}
