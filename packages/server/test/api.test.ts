import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { auditServer } from 'graphql-http'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ClaimSeen, draftClaim, submitted } from './harness/claims.ts'
import { askOverSocket, connect, socketUrl } from './harness/live.ts'
import { type Sent, statementsOf } from './harness/statements.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let story: Story
let claim: ClaimSeen
beforeAll(async () => {
  story = await startStory()
  claim = await draftClaim(story)
}, 60_000)
afterAll(() => story.stop())

interface Told {
  readonly message: string
  readonly extensions: {
    readonly code: string
    readonly field?: string
    readonly requestId?: string
    readonly id?: string
  }
}
const post = async (who: Who | null, payload: unknown, headers: Record<string, string> = {}) => {
  const response = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...story.headersOf(who), ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
  const { data, errors } = response.json() as { data?: Record<string, unknown>; errors?: Told[] }
  return { status: response.statusCode, requestId: response.headers['x-request-id'], data, errors }
}
/** The errors over a new socket, because a refusal closes it. */
const overSocket = async (query: string, variables: object = {}): Promise<readonly Told[]> => {
  const connection = await connect(story, 'user')
  try {
    const { errors = [] } = await askOverSocket(connection, query, { ...variables })
    return errors as unknown as Told[]
  } catch (errors) {
    return errors as readonly Told[]
  } finally {
    await connection.client.dispose()
  }
}

describe('limits, the same over HTTP and WebSocket', () => {
  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join(' ')
  const nested = (levels: number, inner = 'id') => `${'node { '.repeat(levels)} ${inner} ${'} '.repeat(levels)}`
  const tooMuch = {
    'more than 30 aliases': [`{ ${many(31, (at) => `a${at}: viewer { id }`)} }`, /Aliases limit of 30/],
    'more than 50 directives': [`{ viewer { ${many(51, () => 'id @include(if: true)')} } }`, /Directives limit of 50/],
    'more than 4,000 tokens': [`{ viewer { ${many(4000, () => 'id')} } }`, /4000 tokens/],
    'more than 14 levels': [`{ ${nested(15)} }`, /depth limit of 14/],
    'more than 14 levels, hidden in fragments': [
      `{ ${nested(8, '...Deeper')} } fragment Deeper on Query { ${nested(8)} }`,
      /depth limit of 14/,
    ],
  } as const

  test.each(Object.entries(tooMuch))('%s', async (_, [query, message]) => {
    const { status, data, errors } = await post('user', { query })
    expect({ status, data }).toEqual({ status: 200, data: undefined })
    const live = await overSocket(query)
    for (const told of [errors, live]) {
      const limit = told?.find((one) => message.test(one.message))
      expect(limit?.extensions.code, JSON.stringify(told)).toBe('DOCUMENT_TOO_LARGE')
      expect(limit?.extensions.requestId).toBeTruthy()
    }
  })

  test('the operations of the pages are within them', async () => {
    const { errors } = await post('user', { query: pageOfClaim, variables: { id: claim.id } })
    expect(errors).toBeUndefined()
  })
})

describe('a default', () => {
  const query = `query($more: Boolean = false, $some: Int = 1) {
    viewer { id name @include(if: $more) } claims(first: $some) { edges { node { id } } }
  }`
  const asked = async (variables: object) =>
    (await post('user', { query, variables })) as {
      data?: { viewer: object; claims: { edges: unknown[] } }
      errors?: { extensions: { code: string } }[]
    }

  test('applies where null is not allowed, and gives way to a sent value', async () => {
    const without = await asked({})
    expect(without.errors).toBeUndefined()
    expect(without.data?.viewer).not.toHaveProperty('name')
    expect(without.data?.claims.edges).toHaveLength(1)
    expect((await asked({ more: true })).data?.viewer).toHaveProperty('name')
    expect((await asked({ more: null })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('a caller who is not signed in', () => {
  test.each([
    '{ __schema { types { name } } }',
    '{ __typename }',
    '{ viewer { id } }',
    'subscription { claimEvents { cursor } }',
  ])('learns nothing from %s', async (query) => {
    const { status, data, errors } = await post(null, { query })
    expect({ status, data, code: errors?.[0]?.extensions.code }).toEqual({
      status: 401,
      data: undefined,
      code: 'UNAUTHENTICATED',
    })
    const modern = await post(null, { query }, { accept: 'application/graphql-response+json' })
    expect(modern.status).toBe(401)
    const connection = await connect(story, null)
    void askOverSocket(connection, query).catch(() => undefined)
    expect(await connection.closed).toBe(4403)
  })

  test('may read the SDL, which is the one that is committed', async () => {
    const response = await story.http.inject({ url: '/schema.graphql' })
    expect(response.headers['content-type']).toMatch('text/plain')
    expect(response.body).toBe(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
    expect(buildSchema(response.body).getQueryType()?.name).toBe('Query')
  })

  test('may ask for the health of the server', async () => {
    expect((await story.http.inject({ url: '/healthz' })).json()).toEqual({ status: 'live' })
    expect((await story.http.inject({ url: '/readyz' })).statusCode).toBe(200)
    const broken = vi.spyOn(story.services.ownPool, 'query').mockRejectedValue(new Error('no database') as never)
    // A result is kept for a second.
    await expect.poll(async () => (await story.http.inject({ url: '/readyz' })).statusCode, { timeout: 5000 }).toBe(503)
    expect((await story.http.inject({ url: '/healthz' })).statusCode).toBe(200)
    broken.mockRestore()
  })
})

describe('input that cannot be read is an error that names the field and says what would be right', () => {
  const create = 'mutation($input: CreateClaimInput!) { createClaim(input: $input) { claim { id } } }'
  const line = 'mutation($input: AddClaimLineInput!) { addClaimLine(input: $input) { line { id } } }'
  const update = 'mutation($input: UpdateClaimInput!) { updateClaim(input: $input) { claim { id } } }'
  const say = 'mutation($input: CommentInput!) { comment(input: $input) { event { id } } }'
  const list =
    'query($first: Int! = 25 $filter: ClaimFilter $after: String $orderBy: ClaimOrder! = UPDATED_DESC) { claims(first: $first filter: $filter after: $after orderBy: $orderBy) { totalCount } }'
  const preview =
    'query($from: DateTime!) { deadlinePreview(programId: "PROGRAM" clock: REVIEW from: $from) { dueOn } }'
  const amount = (text: unknown, currency: unknown = 'SEK') => ({
    input: { claimId: claim.id, kind: 'OWN_WORK', amount: { amount: text, currency } },
  })
  const draft = (fields: object) => ({
    input: { programId: 'x', usagePeriodId: 'x', locationId: 'x', activityId: 'x', ...fields },
  })
  const changed = (fields: object) => ({ input: { claimId: claim.id, ...fields } })
  const cases: Record<string, [string, () => object, string, RegExp]> = {
    'a Date that is none': [create, () => draft({ activityFrom: '2026-02-30' }), 'input.activityFrom', /"2026-11-23"/],
    'a Date that is a number': [create, () => draft({ activityTo: 20261123 }), 'input.activityTo', /"2026-11-23"/],
    'a Date in a literal': [
      '{ slaReport(from: "tomorrow" to: "2026-11-23") { waiting } }',
      () => ({}),
      'from',
      /"2026-11-23"/,
    ],
    'a DateTime that is none': [preview, () => ({ from: 'yesterday' }), 'from', /"2026-11-23T09:00:00Z"/],
    'a DateTime beyond four digits': [
      preview,
      () => ({ from: '+275760-01-01T00:00:00Z' }),
      'from',
      /"2026-11-23T09:00:00Z"/,
    ],
    'a DateTime before the holidays': [
      preview,
      () => ({ from: '0001-01-01T00:00:00Z' }),
      'from',
      /years before or after/,
    ],
    'a title of two lines': [update, () => changed({ title: 'One\nTwo' }), 'input.title', /one line/],
    'a title that turns its direction': [update, () => changed({ title: 'One\u202Eowt' }), 'input.title', /one line/],
    'a place that is emptied': [update, () => changed({ locationId: null }), 'input.locationId', /not be null/],
    'an activity that is emptied': [update, () => changed({ activityId: null }), 'input.activityId', /not be null/],
    'a kind that is emptied': [
      'mutation($input: UpdateClaimLineInput!) { updateClaimLine(input: $input) { line { id } } }',
      () => ({ input: { lineId: claim.lines[0]!.id, kind: null } }),
      'input.kind',
      /not be null/,
    ],
    'a DateTime beyond the holidays': [preview, () => ({ from: '2046-11-23T09:00:00Z' }), 'from', /five years/],
    'a DateTime in a literal': [
      '{ deadlinePreview(programId: "PROGRAM" clock: REVIEW from: "now") { dueOn } }',
      () => ({}),
      'from',
      /"2026-11-23T09:00:00Z"/,
    ],
    'a Decimal with a comma': [line, () => amount('12,50'), 'input.amount.amount', /"1234.50"/],
    'a Decimal of too many digits': [line, () => amount('1'.repeat(22)), 'input.amount.amount', /at most 16 digits/],
    'a Decimal that is a float': [line, () => amount(12.5), 'input.amount.amount', /"1234.50"/],
    'a Decimal finer than its currency': [
      line,
      () => amount('12.505'),
      'input.amount.amount',
      /: SEK has 2 decimals: “12\.505” has too many\.$/,
    ],
    'a negative amount': [line, () => amount('-1'), 'input.amount.amount', /not be negative/],
    'an amount too large': [line, () => amount('999999999999999'), 'input.amount.amount', /too large/],
    'a CurrencyCode that is none': [line, () => amount('1', 'XXX'), 'input.amount.currency', /"SEK"/],
    'another currency than the claim’s': [line, () => amount('1', 'EUR'), 'input.amount.currency', /must be SEK/],
    'an ID that is an object': [
      'query($id: ID!) { claim(id: $id) { id } }',
      () => ({ id: { a: 1 } }),
      'id',
      /ID cannot represent/,
    ],
    'an ID that is missing': ['query($id: ID!) { claim(id: $id) { id } }', () => ({}), 'id', /must be given, as ID!/],
    'an ID to filter by': [list, () => ({ filter: { programId: 'abc' } }), 'filter.programId', /an id/],
    'an enum value': [list, () => ({ orderBy: 'BEST' }), 'orderBy', /"ClaimOrder" enum/],
    'an enum value in a literal': [
      '{ claims(filter: { statuses: BEST }) { totalCount } }',
      () => ({}),
      'filter.statuses',
      /"ClaimStatus" enum/,
    ],
    'a field that does not exist': [
      update,
      () => ({ input: { claimId: claim.id, colour: 'red' } }),
      'input.colour',
      /"colour" is not defined/,
    ],
    'a field that is missing': [
      update,
      () => ({ input: { title: 'T' } }),
      'input.claimId',
      /"claimId" of required type/,
    ],
    'a field that is missing in a literal': [
      'mutation { updateClaim(input: { title: "T" }) { userErrors { code } } }',
      () => ({}),
      'input.claimId',
      /claimId" of required type/,
    ],
    'first 0': [list, () => ({ first: 0 }), 'first', /from 1 to 100/],
    'first 101': [list, () => ({ first: 101 }), 'first', /from 1 to 100/],
    'first beyond integers': [list, () => ({ first: 1e12 }), 'first', /32-bit/],
    'first null': [
      'query($first: Int) { claims(first: $first) { totalCount } }',
      () => ({ first: null }),
      'first',
      /must not be null/,
    ],
    'a title too long': [
      update,
      () => ({ input: { claimId: claim.id, title: 'x'.repeat(201) } }),
      'input.title',
      /at most 200 characters/,
    ],
    'a comment too long': [
      say,
      () => ({ input: { claimId: claim.id, text: 'x'.repeat(4001) } }),
      'input.text',
      /at most 4000 characters/,
    ],
    'an empty comment': [say, () => ({ input: { claimId: claim.id, text: ' ' } }), 'input.text', /must not be empty/],
    'a search too long': [
      list,
      () => ({ filter: { search: 'a '.repeat(200) } }),
      'filter.search',
      /at most 100 characters/,
    ],
    'a text no database takes': [
      update,
      () => ({ input: { claimId: claim.id, title: 'a\0b' } }),
      'input.title',
      /U\+0000/,
    ],
    'half of a character': [say, () => ({ input: { claimId: claim.id, text: 'a\ud800' } }), 'input.text', /surrogate/],
    'such a text in a literal': [
      '{ claims(filter: { search: "a\\u0000" }) { totalCount } }',
      () => ({}),
      'filter.search',
      /U\+0000/,
    ],
    'days in the wrong order': [
      '{ slaReport(from: "2026-11-02" to: "2026-11-01") { waiting } }',
      () => ({}),
      'to',
      /must not be before/,
    ],
  }

  test.each(Object.entries(cases))('%s', async (name, [query, variables, field, wanted]) => {
    const asked = { query: query.replace('PROGRAM', story.programId), variables: variables() }
    const who = name.startsWith('a Date in') || name.startsWith('days') ? 'auditor' : 'user'
    const { status, errors } = await post(who, asked)
    expect(status).toBe(200)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } })
    expect(errors?.[0]?.message.startsWith(`${field}: `)).toBe(true)
    expect(errors?.[0]?.message).toMatch(wanted)
    expect(errors?.[0]?.extensions.requestId).toBeTruthy()
    const [live] = who === 'user' ? await overSocket(asked.query, asked.variables) : [errors![0]!]
    expect(live).toMatchObject({ message: errors![0]!.message, extensions: { code: 'BAD_USER_INPUT', field } })
  })

  test('a body that is no GraphQL request', async () => {
    for (const [payload, headers] of [
      ['{', {}],
      ['{}', {}],
      ['[{"query":"{viewer{id}}"}]', {}],
      ['{"query":"{viewer{id}}"}', { 'content-type': 'text/plain' }],
    ] as const) {
      const { status, errors, requestId } = await post('user', payload, headers)
      expect(status).toBe(400)
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST', requestId })
    }
  })

  test('an amount that makes the claim too large to count', async () => {
    const input = amount('90000000000000').input
    expect((await post('user', { query: line, variables: { input } })).errors).toBeUndefined()
    const { errors } = await post('user', { query: line, variables: { input } })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.amount' })
    expect((await post('user', { query: `{ claim(id: "${claim.id}") { amount { amount } } }` })).errors).toBeUndefined()
  })
})

describe('an error', () => {
  test('of the server shows only an id, and is logged with it', async () => {
    const logged = vi.spyOn(story.services.log, 'error')
    const broken = vi
      .spyOn(story.services.pool, 'connect')
      .mockRejectedValue(new Error('password of db.internal is wrong') as never)
    const { errors, requestId } = await post('user', { query: '{ viewer { id } }' })
    broken.mockRestore()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: requestId, requestId })
    expect(errors?.[0]?.message).toContain(requestId)
    expect(JSON.stringify(errors)).not.toContain('db.internal')
    const [details] = logged.mock.calls.map(([first]) => first as { requestId?: string; err?: Error })
    expect(details?.requestId).toBe(requestId)
    expect(details?.err?.message).toContain('db.internal')
    logged.mockRestore()
  })

  test.each(['{ viewer {', '{ viewer { nope } }', '{ claim(id: "x") { id } }', '{ claims(first: 0) { totalCount } }'])(
    'tells the id of the request that the answer’s header has too: %s',
    async (query) => {
      const { errors, requestId } = await post('user', { query })
      expect(requestId).toBeTruthy()
      expect(errors?.map(({ extensions }) => extensions.requestId)).toEqual([requestId])
    },
  )

  test('of a subscription over HTTP says where subscriptions go', async () => {
    const { errors } = await post('user', { query: 'subscription { claimEvents { cursor } }' })
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('WebSocket'),
      extensions: { code: 'BAD_REQUEST' },
    })
  })
})

const pageOfClaim = `query($id: ID!) { claim(id: $id) { id number title status version amount { amount currency } program { name calendar { timeZone } }
  partner { name } location { name } usagePeriod { label } activity { name } lines { id amount { amount } editable }
  documents { id name editable } deadlines { clock state dueOn steps { on kind reason } } deadline { dueOn }
  requirements { code met hint about { kind id } } availableActions { action allowed refusals { code message } } supportUrl
  history(first: 25) { totalCount edges { node { kind text actor { name } } } pageInfo { endCursor } } } }`

describe('reading', () => {
  const list = `{ claims(first: 50) { edges { cursor node { id number title status amount { amount currency } program { name } partner { name }
    deadline { clock state dueOn businessDaysLeft } assignee { name } } } pageInfo { endCursor hasNextPage } } }`
  const callsOf = async (who: Who, query: string, variables: object = {}): Promise<Sent[]> => {
    // The first request fills the cache of programs and calendars.
    await story.data(who, query, variables)
    return statementsOf(story.services, () => story.data(who, query, variables))
  }

  test('a list of claims takes at most 3 statements', async () => {
    for (const who of ['user', 'reviewer'] as const) expect((await callsOf(who, list)).length).toBeLessThanOrEqual(3)
    const filtered = list.replace(
      'first: 50',
      'first: 50 orderBy: DUE_ASC filter: { late: false turn: PARTNER search: "expo" }',
    )
    expect((await callsOf('user', filtered)).length).toBeLessThanOrEqual(3)
  })

  test('the page of a claim takes at most 6 statements', async () => {
    const { id } = await submitted(story, { amount: '10.00' })
    for (const who of ['user', 'reviewer'] as const)
      expect((await callsOf(who, pageOfClaim, { id })).length).toBeLessThanOrEqual(6)
  })

  test('claims are counted only when the caller selects the count', async () => {
    const counts = async (query: string) =>
      (await callsOf('user', query)).filter(({ text }) => text.includes('count(*)')).length
    expect(await counts(list)).toBe(0)
    expect(await counts(list.replace('pageInfo', 'totalCount pageInfo'))).toBe(1)
    expect(await counts('{ claims { totalCount } }')).toBe(1)
  })
})

describe('the list of claims', () => {
  const orders = [
    'UPDATED_DESC',
    'UPDATED_ASC',
    'CREATED_DESC',
    'NUMBER_ASC',
    'NUMBER_DESC',
    'DUE_ASC',
    'AMOUNT_ASC',
    'AMOUNT_DESC',
  ] as const
  const count = 1500
  let all: { id: string; number: string }[]

  /** Copies a draft many times, so that many claims share amounts, days and moments. */
  const multiply = async (id: string) => {
    const client = new Client({ connectionString: story.database.ownerUrl })
    await client.connect()
    try {
      await client.query(
        `insert into claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'C-' || 9400 + g,
            'amount_minor', g % 40, 'updated_at', c.updated_at - make_interval(hours => g % 60), 'created_at', c.created_at - make_interval(hours => g % 50),
            'due_at', case when g % 3 > 0 then c.due_at + make_interval(days => g % 30) end, 'submitted_at', c.created_at))).*
          from claim c, generate_series(1, $1) g where c.id = $2`,
        [count, id],
      )
      await client.query('analyze claim')
      return (await client.query('select id, number from claim where submitted_at is not null')).rows as typeof all
    } finally {
      await client.end()
    }
  }
  beforeAll(async () => {
    all = await multiply(claim.id)
  }, 60_000)

  interface Page {
    readonly claims: {
      readonly edges: {
        readonly node: { readonly id: string; readonly number: string; readonly amount: { readonly amount: string } }
      }[]
      readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
      readonly totalCount: number
    }
  }
  const page = `query($orderBy: ClaimOrder!, $after: String) { claims(orderBy: $orderBy, after: $after, first: 100) {
    edges { node { id number amount { amount } } } pageInfo { endCursor hasNextPage } totalCount } }`

  test.each(orders)('in the order %s shows every claim exactly once, page by page', async (orderBy) => {
    const seen: Page['claims']['edges'] = []
    let after: string | null = null
    for (let more = true; more;) {
      const { claims }: Page = await story.data('reviewer', page, { orderBy, after })
      expect(claims.totalCount).toBe(all.length)
      seen.push(...claims.edges)
      after = claims.pageInfo.endCursor
      more = claims.pageInfo.hasNextPage
    }
    expect(seen).toHaveLength(all.length)
    expect(new Set(seen.map(({ node }) => node.id))).toEqual(new Set(all.map(({ id }) => id)))
    const past: Page = await story.data('reviewer', page, { orderBy, after })
    expect(past.claims).toMatchObject({ edges: [], totalCount: all.length, pageInfo: { hasNextPage: false } })
    const numbers = seen.map(({ node }) =>
      Number(orderBy.startsWith('AMOUNT') ? node.amount.amount : node.number.slice(2)),
    )
    if (/^(NUMBER|AMOUNT)/.test(orderBy))
      expect(numbers).toEqual(numbers.toSorted((a, b) => (orderBy.endsWith('ASC') ? a - b : b - a)))
  })

  interface Plan {
    readonly 'Node Type': string
    readonly Alias?: string
    readonly 'Index Name'?: string
    readonly Plans?: Plan[]
    readonly 'Parent Relationship'?: string
  }

  /** The nodes of a plan that make the order, from the limit down to the claims. */
  const spineOf = (plan: Plan): Plan[] => {
    const below = plan.Plans?.find(
      (one) => one['Parent Relationship'] === 'Outer' || one['Parent Relationship'] === 'Subquery',
    )
    return [plan, ...(below ? spineOf(below) : [])]
  }

  const planOf = async ({ text, values }: Sent, partner: string | null): Promise<Plan[]> => {
    const client = new Client({ connectionString: story.database.appUrl })
    await client.connect()
    try {
      await client.query('begin')
      const settings = { side: partner ? 'PARTNER' : 'VENDOR', partner: partner ?? '', programs: '', locations: '' }
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [`samop.${name}`, value])
      // With few claims sorting is faster, but the question is whether an index can serve the order.
      await client.query(
        'set local enable_seqscan = off; set local enable_sort = off; set local enable_bitmapscan = off',
      )
      const { rows } = await client.query({ text: `explain (format json) ${text}`, values })
      return spineOf((rows[0] as { 'QUERY PLAN': { Plan: Plan }[] })['QUERY PLAN'][0]!.Plan)
    } finally {
      await client.end()
    }
  }

  test.each(orders)(
    'in the order %s is served by an index, to the vendor and to a partner, on any page',
    async (orderBy) => {
      for (const who of ['reviewer', 'user'] as const) {
        const { claims }: Page = await story.data(who, page, { orderBy })
        for (const after of [null, claims.pageInfo.endCursor]) {
          const sent = await statementsOf(story.services, () =>
            story.data(who, page.replace('totalCount', ''), { orderBy, after }),
          )
          const statement = sent.find(({ text }) => text.includes('from claim c'))!
          const spine = await planOf(statement, who === 'user' ? story.nordlys.partnerId : null)
          const kinds = spine.map((node) => node['Node Type'])
          expect(kinds, `${who} ${JSON.stringify(spine[0])}`).not.toEqual(
            expect.arrayContaining([expect.stringContaining('Sort')]),
          )
          expect(kinds.at(-1)).toMatch(/^Index (Only )?Scan$/)
        }
      }
    },
  )
})

describe('GraphQL over HTTP', () => {
  test('passes the official audits with no error and no warning', async () => {
    const url = (await socketUrl(story.app)).replace('ws:', 'http:')
    const results = await auditServer({
      url,
      fetchFn: (input: string, init: RequestInit = {}) =>
        fetch(input, {
          ...init,
          headers: { ...Object.fromEntries(new Headers(init.headers)), ...story.headersOf('user') },
        }),
    })
    expect(results.length).toBeGreaterThan(50)
    const failed = results.filter(({ status }) => status === 'error' || status === 'warn')
    expect(failed.map(({ id, name, status }) => ({ id, name, status }))).toEqual([])
  })

  test('changes nothing by GET', async () => {
    const query = encodeURIComponent('mutation { changeLanguage(input: { language: SV }) { viewer { id } } }')
    const response = await story.http.inject({
      url: `/graphql?query=${query}`,
      headers: { ...story.headersOf('user'), 'apollo-require-preflight': '1' },
    })
    expect(response.statusCode).toBe(405)
  })
})

test('every answer has the headers that keep foreign scripts and frames out', async () => {
  for (const url of ['/', '/schema.graphql', '/healthz', '/graphql', '/documents/x', '/auth/options', '/nowhere']) {
    const { headers } = await story.http.inject({ url })
    const policy = String(headers['content-security-policy'])
    expect(policy, url).toMatch(/(script-src 'self'|default-src 'none'|^sandbox)(;|$| )/)
    expect(policy, url).not.toMatch(/script-src[^;]*unsafe/)
    expect(policy, url).toMatch(/frame-ancestors 'none'/)
    expect(headers, url).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    expect(headers['x-frame-options'], url).toBeTruthy()
  }
})
