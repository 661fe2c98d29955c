import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSchema, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { beforeAll, afterAll, beforeEach, expect, test } from 'vitest'
import { draftClaim } from './harness/claims.ts'
import { askOverSocket, connect } from './harness/live.ts'
import { makeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

/*
 * The compiled executor generates JavaScript, which a caller's text must not reach. Each text here would set
 * `globalThis.samopRan` if it ran.
 */
const ran = globalThis as { samopRan?: unknown }
const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d'

const hostile = {
  mark: `${mark}(globalThis.samopRan = 1)`,
  quotes: `'"+(globalThis.samopRan=1)+"'`,
  backTicks: '`${globalThis.samopRan = 1}`',
  endOfComment: '*/ globalThis.samopRan = 1 /*',
  lineSeparator: '\u2028globalThis.samopRan = 1\u2029',
  backslash: '\\"; globalThis.samopRan = 1; //',
  prototype: '__proto__',
  constructor: 'constructor',
}

let story: Story
let key: string
let claimId: string
let number: string
beforeAll(async () => {
  story = await startStory()
  key = (await makeKey(story, ['READ', 'WRITE'])).secret
  ;({ id: claimId, number } = await draftClaim(story))
})
afterAll(() => story.stop())
beforeEach(() => {
  delete ran.samopRan
  return () => {
    if ('samopRan' in ran) throw new Error('a text of a caller was run')
  }
})

const quoted = (text: string) => JSON.stringify(text)
const block = (text: string) => `"""${text.replaceAll('"""', '\\"""')}"""`

/** Every place in a document that can hold a text. */
const places: Record<string, (literal: string) => string> = {
  argument: (text) => `{ claimByNumber(number: ${text}) { id } }`,
  'argument of a field below': (text) => `{ claim(id: "${claimId}") { history(after: ${text}) { edges { cursor } } } }`,
  'input field': (text) => `{ claims(filter: { search: ${text} }) { edges { node { id } } } }`,
  list: (text) => `{ claims(filter: { statuses: [EDITING, ${text}] }) { edges { node { id } } } }`,
  'input of a mutation': (text) =>
    `mutation { updateClaim(input: { claimId: "${claimId}", expectedVersion: 1, title: ${text} }) { claim { id } userErrors { code } } }`,
  'object in a list': (text) =>
    `mutation { requestAction(input: { claimId: "${claimId}", expectedVersion: 1, reasons: [{ code: BRANDING, text: ${text}, about: { kind: CLAIM, id: ${text} } }] }) { userErrors { code } } }`,
  'beside a variable': (text) =>
    `query($program: ID) { claims(filter: { programId: $program, search: ${text} }) { edges { node { id } } } }`,
  'default of a variable': (text) => `query($number: String! = ${text}) { claimByNumber(number: $number) { id } }`,
  'default within an input': (text) =>
    `query($filter: ClaimFilter = { search: ${text} }) { claims(filter: $filter) { edges { node { id } } } }`,
  'directive of a field': (text) => `{ viewer { name @include(if: ${text}) } }`,
  'directive of a fragment': (text) => `{ ...Viewed @skip(if: ${text}) } fragment Viewed on Query { viewer { name } }`,
  enum: (text) => `{ claims(orderBy: ${text}) { edges { cursor } } }`,
  introspection: (text) => `{ __type(name: ${text}) { name } }`,
  'another operation': (text) =>
    `query Chosen { viewer { name } } query Other { claimByNumber(number: ${text}) { id } }`,
}

const cases = Object.entries(places).flatMap(([place, query]) =>
  Object.entries(hostile).flatMap(([name, text]) => [
    { place, name, query: query(quoted(text)) },
    { place, name: `${name}, a block`, query: query(block(text)) },
  ]),
)

test.each(cases)('a text in a document stays a text over HTTP: $place, $name', async ({ query }) => {
  const payload = { query, ...(query.includes('Chosen') && { operationName: 'Chosen' }) }
  const { statusCode, body } = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    payload,
  })
  expect(statusCode).toBeLessThan(500)
  expect(body).not.toContain('INTERNAL_SERVER_ERROR')
})

test('a text in a document stays a text over a socket, wherever it stands', async () => {
  const connection = await connect(story, null, { connectionParams: { authorization: `Bearer ${key}` } })
  for (const { query } of cases) {
    const answer = await askOverSocket(connection, query).catch((error: unknown) => error)
    expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR')
  }
  await connection.client.dispose()
})

test('names with a meaning in JavaScript are only names of variables, aliases, operations and fragments', async () => {
  const query = `query constructor($constructor: String!, $toString: Boolean! = true, $hasOwnProperty: ID) {
      prototype: claimByNumber(number: $constructor) { constructor: id }
      valueOf: viewer { toString: name @include(if: $toString) ...constructor }
      claims(filter: { programId: $hasOwnProperty }) { edges { node { __typename } } } }
    fragment constructor on Viewer { constructor: name }`
  const answer = await story.ask('admin', query, { constructor: number })
  expect(answer).toMatchObject({
    data: { prototype: { constructor: claimId }, valueOf: { toString: 'Astrid Berg', constructor: 'Astrid Berg' } },
  })
})

test('an alias cannot reach the prototype of objects', async () => {
  const { errors } = await story.ask('admin', '{ viewer { __proto__: name } }')
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
})

test('equal literals and variables give the same answer', async () => {
  const selection = '{ edges { node { title amount { amount } history(first: 2) { edges { node { kind } } } } } }'
  const written = await story.data(
    'admin',
    `{ claims(filter: { statuses: [EDITING], turn: PARTNER }, orderBy: CREATED_DESC, first: 1) ${selection} }`,
  )
  const given = await story.data(
    'admin',
    `query($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int) { claims(filter: $filter, orderBy: $orderBy, first: $first) ${selection} }`,
    { filter: { statuses: ['EDITING'], turn: 'PARTNER' }, orderBy: 'CREATED_DESC', first: 1 },
  )
  expect(written).toEqual(given)
  expect(written).toMatchObject({ claims: { edges: [{ node: { history: { edges: [{}, {}] } } }] } })
})

test('the executor is patched: even a literal stays a text', () => {
  const schema = buildSchema('type Query { echo(text: String): String }')
  const compiled = compileQuery(schema, parse(`{ echo(text: ${quoted(hostile.mark)}) }`))
  if (!isCompiledQuery(compiled)) throw new Error('not compiled')
  compiled.query({ echo: ({ text }: { text: string }) => text }, {}, {})
  const folder = dirname(createRequire(import.meta.url).resolve('graphql-jit'))
  for (const file of ['execution.js', 'execution.mjs'])
    expect(readFileSync(join(folder, file), 'utf8').includes('MAGIC'), file).toBe(false)
})
