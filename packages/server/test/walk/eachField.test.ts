import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { theSchema } from '../../src/schema.ts'
import { move, submitted } from '../harness/claims.ts'
import { connect, follow } from '../harness/live.ts'
import { selectionOf, type Step, wayTo, waysTo } from './operations.ts'
import { requiredOf } from './plausible.ts'
import { startWalk, type Walk } from './startWalk.ts'
import { tableOf, type Walker } from './Walker.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
}, 120_000)
afterAll(() => walk.stop())

/** Cached, because the secrets of a reader take long to compute. */
const walkers = new Map<string, Walker>()
const walkerFor = (name: string): Walker => {
  const walker = walkers.get(name) ?? walk.walkerFor(name)
  walkers.set(name, walker)
  return walker
}

const schema = theSchema()
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]

/** The types that a query reaches. */
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type) && wayTo(schema, type).length > 0,
)

/** The selection of only this field. */
const aloneOf = ({ name, type }: GraphQLField<unknown, unknown>): string =>
  `${name} ${isLeafType(getNamedType(type)) ? '' : selectionOf(type, 0)}`

const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))

interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** The errors of an operation that was executed as somebody, except missing rights. */
const wrong = async (name: string, query: string, variables: object): Promise<string[]> => {
  const response = await walk.story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...walkerFor(name).principal.headers },
    payload: JSON.stringify({ query, variables }),
  })
  const { errors = [] } = response.json<Told>()
  return errors
    .filter(({ extensions: { code } }) => !['NOT_FOUND', 'FORBIDDEN', 'PERSON_REQUIRED'].includes(code))
    .map(({ message }) => `as ${name}, ${query}: ${message}`)
}

/** Asks as each of them for each single field of a type, along one way; answers the failures. */
const failuresOf = async (names: readonly string[], type: GraphQLObjectType, [root, ...steps]: readonly Step[]) => {
  const argsOf = (name: string) => {
    const { own, principal } = walkerFor(name)
    const args = requiredOf(root!.args, own, `Query.${root!.name}`)
    if (root!.name === 'node') args.id = own(tableOf(type.name), 'id')
    // Two partners can use the same reference, so the vendor must name the partner.
    if (root!.name === 'claimByReference' && principal.reader.partnerId === '*')
      args.partnerId = walk.story.nordlys.partnerId
    return args
  }
  const failed: string[] = []
  for (const field of fieldsOf(type)) {
    // Field by field, so that each document is compiled only once for all of them.
    const asked = names.map(async (name) => {
      const args = argsOf(name)
      const given = root!.args.filter((arg) => Object.keys(args).includes(arg.name))
      const named = (write: (arg: (typeof given)[number]) => string) =>
        given.length > 0 ? `(${given.map(write).join(', ')})` : ''
      const begin = `query${named((arg) => `$${arg.name}: ${String(arg.type)}`)} { ${root!.name}${named((arg) => `${arg.name}: $${arg.name}`)} {`
      const query = `${begin} ${steps.map((step) => `${step.name} { `).join('')} ... on ${type.name} { ${aloneOf(field)} } ${'}'.repeat(steps.length + 2)}`
      return wrong(name, query, args)
    })
    failed.push(...(await Promise.all(asked)).flat())
  }
  return failed
}

test('most types of the schema can be read', () => {
  expect(types.length).toBeGreaterThan(30)
  expect(types.flatMap(fieldsOf).length).toBeGreaterThan(150)
})

const everybody = [
  'admin',
  'user',
  'an admin of one program',
  'a user of one place',
  'a key that reads',
  'foreignAdmin',
  'reviewer',
  'finance',
  'manager',
  'auditor',
]

test('each single field is answered or refused, and never fails', async () => {
  const failed: string[] = []
  for (const type of types) failed.push(...(await failuresOf(everybody, type, wayTo(schema, type))))
  expect(failed).toEqual([])
})

/** Types of a claim's parts, which many statements read, each with the parts that were selected. */
const ofClaim = ['Claim', 'ClaimLine', 'Document', 'Requirement', 'Deadline', 'HistoryEntry', 'Reason']

test('each single field of a claim and its parts is answered on every way to it', async () => {
  const failed: string[] = []
  for (const name of ofClaim) {
    const type = schema.getType(name) as GraphQLObjectType
    const ways = waysTo(schema, type)
    expect(ways.length, name).toBeGreaterThan(3)
    for (const way of ways) failed.push(...(await failuresOf(['admin', 'reviewer'], type, way)))
  }
  expect(failed).toEqual([])
})

test('each single field of a claim, a line and a document is answered after a change, and after a refused one', async () => {
  const { id, lines, documents, version } = await submitted(walk.story)
  const [lineId, documentId] = [lines[0]!.id, documents[0]!.id]
  const stale = { expectedVersion: version - 1 }
  const mutations = [
    ['user', 'comment', { claimId: id, text: 'A word' }],
    ['user', 'updateClaim', { claimId: id, title: 'Other', ...stale }],
    ['user', 'updateClaimLine', { lineId, supplier: 'Other', ...stale }],
    ['user', 'removeClaimLine', { lineId, ...stale }],
    ['user', 'updateDocument', { documentId, note: 'Other', ...stale }],
    ['user', 'submitClaim', { claimId: id, ...stale }],
    ['reviewer', 'pickUpClaim', { claimId: id, ...stale }],
    ['reviewer', 'approveClaim', { claimId: id, ...stale }],
  ] as const
  const failed: string[] = []
  for (const [who, name, input] of mutations) {
    const { args, type } = schema.getMutationType()!.getFields()[name]!
    for (const thing of fieldsOf(getNamedType(type) as GraphQLObjectType)) {
      const inner = getNamedType(thing.type)
      if (!isObjectType(inner)) continue
      for (const field of fieldsOf(inner)) {
        const query = `mutation($input: ${String(args[0]!.type)}) { ${name}(input: $input) { ${thing.name} { ${aloneOf(field)} } } }`
        const messages = await wrong(who, query, { input })
        failed.push(...messages)
      }
    }
  }
  expect(failed).toEqual([])
})

test('each single field of a subscription is answered', async () => {
  const { story } = walk
  const { viewer } = await story.data<{ viewer: { cursor: string } }>('reviewer', '{ viewer { cursor } }')
  const { id } = await submitted(story)
  await move(story, 'user', 'comment', { claimId: id, text: 'A word' })
  const connection = await connect(story, 'reviewer')
  const happening = schema.getType('ClaimEvent') as GraphQLObjectType
  const failed: string[] = []
  for (const thing of fieldsOf(happening)) {
    const inner = getNamedType(thing.type)
    if (!isObjectType(inner)) continue
    for (const field of fieldsOf(inner)) {
      const query = `subscription($after: String) { claimEvents(after: $after, claimId: "${id}") { ${thing.name} { ${aloneOf(field)} } } }`
      const following = follow(connection, { after: viewer.cursor }, query)
      const told = await Promise.race([following.until(1), following.ended])
      if (following.received.length === 0) failed.push(`${thing.name}.${field.name}: ${JSON.stringify(told)}`)
      following.stop()
    }
  }
  await connection.client.dispose()
  expect(failed).toEqual([])
})
