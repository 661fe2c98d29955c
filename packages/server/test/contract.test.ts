import { isEnumType, isNonNullType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSchema } from '../src/schema.ts'
import { draftClaim, seen } from './harness/claims.ts'
import { makeKey } from './harness/people.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const nobodys = '01890000-0000-7000-8000-000000000000'

describe('a request that asks for several things', () => {
  test('answers one change even if the other failed', async () => {
    const { id } = await draftClaim(story)
    const answer = await story.ask<{ done: { event: { comment: string } }; failed: null }>(
      'user',
      `mutation ($id: ID!, $nobodys: ID!) {
        done: comment(input: { claimId: $id, text: "Here it is" }) { event { comment } }
        failed: submitClaim(input: { claimId: $nobodys }) { claim { id } }
      }`,
      { id, nobodys },
    )
    expect(answer.data).toEqual({ done: { event: { comment: 'Here it is' } }, failed: null })
    expect(answer.errors).toMatchObject([{ path: ['failed'], extensions: { code: 'NOT_FOUND' } }])
  })

  test('answers what it found even if a claim does not exist', async () => {
    const { id } = await draftClaim(story)
    const answer = await story.ask(
      'user',
      'query ($id: ID!, $nobodys: ID!) { mine: claim(id: $id) { id } theirs: claim(id: $nobodys) { id } slaReport(from: "2026-11-01", to: "2026-11-02") { from } }',
      { id, nobodys },
    )
    expect(answer.data).toEqual({ mine: { id }, theirs: null, slaReport: null })
  })

  test('may find every root field null', () => {
    const roots = [theSchema().getQueryType()!, theSchema().getMutationType()!]
    const strict = roots.flatMap((root) => Object.values(root.getFields())).filter(({ type }) => isNonNullType(type))
    expect(strict.map(({ name }) => name)).toEqual([])
  })
})

describe('every page has a cursor to go on from', () => {
  test('in the schema', () => {
    const connections = Object.values(theSchema().getTypeMap()).filter(
      (type) => isObjectType(type) && type.name.endsWith('Connection'),
    )
    expect(connections.length).toBeGreaterThan(4)
    for (const type of connections)
      expect(`${type.name} ${isObjectType(type) && String(type.getFields()['cursor']?.type)}`).toBe(
        `${type.name} String!`,
      )
  })

  interface Read {
    readonly events: {
      readonly cursor: string
      readonly edges: readonly { readonly node: { readonly kind: string } }[]
    }
  }
  const read = async (after: string | null, kinds: readonly string[] | null = null) =>
    (
      await story.data<Read>(
        'user',
        'query ($after: String, $kinds: [EventKind!]) { events(after: $after, first: 100, filter: { kinds: $kinds }) { cursor edges { node { kind } } } }',
        { after, kinds },
      )
    ).events

  test('events can be polled on, also after an empty page', async () => {
    await draftClaim(story)
    await settled(story)
    let cursor: string | null = null
    let page: Read['events']
    do ({ cursor } = page = await read(cursor))
    while (page.edges.length > 0)
    expect((await read(cursor)).edges).toEqual([])
    const { id } = await draftClaim(story)
    await settled(story)
    const next = await read(cursor)
    expect(next.edges[0]?.node.kind).toBe('CREATED')
    expect(next.edges.length).toBe((await seen(story, 'user', id)).history.edges.length)
  })

  test('events that a filter leaves out are not read again', async () => {
    const { cursor } = await read(null, ['WITHDRAWN'])
    expect((await read(cursor)).edges).toEqual([])
    await draftClaim(story)
    await settled(story)
    expect((await read(cursor)).edges.length).toBeGreaterThan(0)
    expect((await read(cursor, ['WITHDRAWN'])).edges).toEqual([])
  })

  test('an empty list too, in whatever order', async () => {
    interface Page {
      readonly it: { readonly cursor: string; readonly edges: readonly unknown[] }
    }
    const lists = [
      ['user', 'claims(filter: { search: "no such thing" }, after: $after)', 'claims(after: $after)'],
      ['user', 'claims(filter: { search: "no such thing" }, orderBy: AMOUNT_ASC, after: $after)', ''],
      ['admin', 'members(filter: { search: "no such person" }, after: $after)', 'members(after: $after)'],
      ['manager', 'partners(filter: { search: "no such partner" }, after: $after)', 'partners(after: $after)'],
      ['admin', 'administration(filter: { kinds: [EXPIRED] }, after: $after)', 'administration(after: $after)'],
      ['finance', 'notifications(after: $after)', ''],
    ] as const
    for (const [who, empty, all] of lists) {
      const ask = async (list: string, after: string | null) =>
        (await story.data<Page>(who, `query ($after: String) { it: ${list} { cursor edges { cursor } } }`, { after }))
          .it
      const first = await ask(empty, null)
      expect(`${empty} ${first.edges.length}`).toBe(`${empty} 0`)
      expect((await ask(empty, first.cursor)).cursor).toBe(first.cursor)
      if (all) expect((await ask(all, first.cursor)).edges.length).toBeGreaterThan(0)
    }
  })
})

describe('a caller', () => {
  test('may ask by GET with an API key', async () => {
    const { secret } = await makeKey(story, ['READ'])
    const get = (headers: Record<string, string>) =>
      story.http.inject({ url: `/graphql?query=${encodeURIComponent('{ viewer { name } }')}`, headers })
    expect((await get({ authorization: `Bearer ${secret}` })).json()).toMatchObject({
      data: { viewer: { name: 'READ' } },
    })
    // A page of another site could send this too.
    expect((await get(story.headersOf('user'))).statusCode).toBe(400)
  })

  test.each(['', null, 0, false])('who asks nothing (%j) is told that it is no request', async (query) => {
    const answer = await story.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: story.headersOf('user'),
      payload: { query },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test('asks for nothing by GET, and is told so', async () => {
    const { secret } = await makeKey(story, ['READ'])
    for (const url of ['/graphql?query=', '/graphql?query=&variables={}', '/graphql']) {
      const answer = await story.http.inject({ url, headers: { authorization: `Bearer ${secret}` } })
      expect(answer.statusCode, url).toBe(400)
      expect(answer.json(), url).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    }
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    'uses %s, and is told which methods there are',
    async (method) => {
      const answer = await story.http.inject({ method, url: '/graphql', headers: story.headersOf('user') })
      expect(answer.statusCode).toBe(405)
      expect(answer.headers['allow']).toBe('GET, POST')
      expect(answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } }],
      })
    },
  )

  test('sends an empty cursor, and is told so by every list instead of getting the first page again', async () => {
    const { id } = await draftClaim(story)
    const lists = [
      ['user', 'claims(after: "") { cursor }'],
      ['user', 'events(after: "") { cursor }'],
      ['user', 'notifications(after: "") { cursor }'],
      ['user', `claim(id: "${id}") { history(after: "") { cursor } }`],
      ['admin', 'members(after: "") { cursor }'],
      ['admin', 'administration(after: "") { cursor }'],
      ['manager', 'partners(after: "") { cursor }'],
    ] as const
    for (const [who, list] of lists) {
      const { errors } = await story.ask(who, `{ ${list} }`)
      expect(errors, list).toMatchObject([{ extensions: { code: 'CURSOR_MALFORMED', field: 'after' } }])
    }
  })

  test('who is unknown is told everywhere how to authenticate', async () => {
    const asked = [
      { method: 'POST', url: '/graphql', payload: { query: '{ viewer { name } }' } },
      { method: 'POST', url: '/documents', headers: { 'x-samop-upload': '1' } },
      { method: 'GET', url: `/documents/${nobodys}` },
    ] as const
    for (const request of asked) {
      const { statusCode, headers } = await story.http.inject(request)
      expect([request.url, statusCode, headers['www-authenticate']]).toEqual([request.url, 401, 'Bearer realm="Samop"'])
    }
  })

  test('reads moments with milliseconds, always', async () => {
    const { id } = await draftClaim(story)
    const { claim, viewer } = await story.data<{
      claim: { createdAt: string; updatedAt: string; deadline: { dueAt: string } }
      viewer: { now: string }
    }>('user', 'query ($id: ID!) { claim(id: $id) { createdAt updatedAt deadline { dueAt } } viewer { now } }', { id })
    for (const moment of [claim.createdAt, claim.updatedAt, claim.deadline.dueAt, viewer.now])
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  test('may send amounts with any number of trailing zeros', async () => {
    const { id: claimId } = await draftClaim(story)
    const added = (amount: string) =>
      story.ask<{ addClaimLine: { line: { amount: { amount: string } } } }>(
        'user',
        'mutation ($input: AddClaimLineInput!) { addClaimLine(input: $input) { line { amount { amount } } } }',
        { input: { claimId, kind: 'OWN_WORK', amount: { amount, currency: 'SEK' } } },
      )
    expect((await added('12.3400000000')).data.addClaimLine.line.amount.amount).toBe('12.34')
    expect((await added('12.345')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('codes', () => {
  const input = { claimId: nobodys, idempotencyKey: 'nowhere' }
  const unknown: readonly (readonly [Who, string, string, object])[] = [
    ['user', 'query ($id: ID!) { claim(id: $id) { id } }', 'id', { id: nobodys }],
    ['user', '{ claimByNumber(number: "NOR-0") { id } }', 'number', {}],
    ['user', '{ usagePeriods(programId: "nonsense") { id } }', 'programId', {}],
    [
      'user',
      'mutation ($input: SubmitClaimInput!) { submitClaim(input: $input) { claim { id } } }',
      'input.claimId',
      { input },
    ],
    [
      'user',
      'mutation ($input: RemoveClaimLineInput!) { removeClaimLine(input: $input) { claim { id } } }',
      'input.lineId',
      { input: { lineId: nobodys } },
    ],
    [
      'user',
      'mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) { claim { id } } }',
      'input.documentId',
      { input: { documentId: 'nonsense' } },
    ],
  ]
  test.each(unknown)('%s names what was not found: %s', async (who, document, field, variables) => {
    const { errors } = await story.ask(who, document, variables)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field })
  })

  test('of refusals and errors are enums with descriptions', () => {
    for (const name of ['RefusalCode', 'ErrorCode', 'DocumentErrorCode']) {
      const type = theSchema().getType(name)
      const values = isEnumType(type) ? type.getValues() : []
      expect(values.length).toBeGreaterThan(15)
      for (const value of values) expect(`${value.name}: ${value.description}`).toMatch(/: [A-Z].*\.$/)
    }
    const ofUserError = theSchema().getType('UserError')
    expect(isObjectType(ofUserError) && String(ofUserError.getFields()['code']?.type)).toBe('RefusalCode!')
  })
})
