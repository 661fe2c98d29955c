import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './harness/live.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
  // The operations that a build of the pages would have written.
  const operations = story.services.webOperations as Map<string, string>
  for (const text of [own, tooDeep]) operations.set(hashOf(text), text)
})
afterAll(() => story.stop())

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const own = 'query Name($cursor: Boolean!) { viewer { name cursor @include(if: $cursor) } }'
const tooDeep = `query Deep { ${'a { b { '.repeat(8)}name${' } }'.repeat(8)} }`
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } })

const post = (body: object, headers: Record<string, string> = {}) =>
  story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...story.headersOf('user'), ...headers },
    payload: JSON.stringify(body),
  })

test('A page asks by the hash of its operation, with its variables', async () => {
  const answer = await post({ operationName: 'Name', variables: { cursor: true }, extensions: byHash(own) })
  expect(answer.statusCode).toBe(200)
  const { data, errors } = answer.json()
  expect(errors).toBeUndefined()
  expect(data.viewer).toMatchObject({ name: expect.any(String), cursor: expect.any(String) })
})

test('It costs as much as the whole document', async () => {
  const costOf = async (body: object) => (await post(body)).json().extensions.cost.requested
  expect(await costOf({ variables: { cursor: true }, extensions: byHash(own) })).toBe(
    await costOf({ variables: { cursor: true }, query: own }),
  )
})

test('A hash of no operation of the pages is refused by name', async () => {
  const answer = await post({ extensions: byHash('query Other { viewer { name } }') })
  expect(answer.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  const modern = await post(
    { extensions: byHash('query Other { viewer { name } }') },
    { accept: 'application/graphql-response+json' },
  )
  expect(modern.statusCode).toBe(400)
})

test('Nobody can store a document: sent with its hash, it is not found by the hash afterwards', async () => {
  const mine = 'query Mine { viewer { email } }'
  expect((await post({ query: mine, extensions: byHash(mine) })).json().data.viewer).toHaveProperty('email')
  expect((await post({ extensions: byHash(mine) })).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('A sent document counts, whatever hash is sent with it', async () => {
  const answer = await post({ query: '{ viewer { email } }', extensions: byHash(own) })
  expect(Object.keys(answer.json().data.viewer)).toEqual(['email'])
})

test('The limits apply to operations by hash too', async () => {
  expect((await post({ extensions: byHash(tooDeep) })).json().errors[0].extensions.code).toBe('DOCUMENT_TOO_LARGE')
})

test('A caller who is not signed in gets nothing by a hash', async () => {
  const answer = await post({ extensions: byHash(own) }, { cookie: '' })
  expect(answer.json().errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('A page can subscribe by hash over the socket, and an unknown hash is refused there too', async () => {
  const { client } = await connect(story, 'user')
  const ask = (text: string, variables: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve) => {
      client.subscribe(
        { query: '', variables, extensions: byHash(text) },
        { next: resolve, error: resolve, complete: () => {} },
      )
    })
  expect(await ask(own, { cursor: true })).toMatchObject({ data: { viewer: { name: expect.any(String) } } })
  expect(await ask('query Other { viewer { name } }')).toMatchObject([
    { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ])
  await client.dispose()
})

test('What calls itself our pages is refused what our pages never ask', async () => {
  const asWeb = (query: string) => post({ query }, { 'apollographql-client-name': 'samop-web' })
  expect((await asWeb('{ viewer { email } }')).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect((await asWeb(own)).json().errors[0].extensions.code).not.toBe('PERSISTED_QUERY_NOT_FOUND')
  const named = await post({ query: '{ viewer { email } }' }, { 'apollographql-client-name': 'an integration' })
  expect(named.json().data.viewer).toHaveProperty('email')
})

test('So it is over the socket', async () => {
  const { client } = await connect(story, 'user', { connectionParams: { clientName: 'samop-web' } })
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve) => {
      client.subscribe({ query, variables }, { next: resolve, error: resolve, complete: () => {} })
    })
  expect(await ask('{ viewer { email } }')).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }])
  expect(await ask(own, { cursor: true })).toMatchObject({ data: { viewer: { name: expect.any(String) } } })
  await client.dispose()
})
