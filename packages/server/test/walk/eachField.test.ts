import { getNamedType, type GraphQLObjectType, isLeafType, isObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { theSchema } from '../../src/schema.ts'
import { selectionOf, wayTo } from './operations.ts'
import { requiredOf } from './plausible.ts'
import { startWalk, type Walk } from './startWalk.ts'
import { tableOf } from './Walker.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
}, 120_000)
afterAll(() => walk.stop())

const schema = theSchema()
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]

/** What a query reaches: types of a mutation's payload alone have a walk of their own. */
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type) && wayTo(schema, type).length > 0,
)

test('most types of the schema can be read', () => {
  expect(types.length).toBeGreaterThan(30)
})

test.each(['admin', 'user', 'a user of one place', 'a key that reads', 'reviewer', 'finance', 'manager', 'auditor'])(
  'each field that %s asks for alone is answered or refused, and never fails',
  async (name) => {
    const walker = walk.walkerFor(name)
    const failed: string[] = []
    let asked = 0
    for (const type of types) {
      const [root, ...steps] = wayTo(schema, type)
      const args = requiredOf(root!.args, walker.own, `Query.${root!.name}`)
      if (root!.name === 'node') args.id = walker.own(tableOf(type.name), 'id')
      const names = Object.keys(args)
      const defined = root!.args
        .filter((arg) => names.includes(arg.name))
        .map((arg) => `$${arg.name}: ${String(arg.type)}`)
      const given = names.map((arg) => `${arg}: $${arg}`)
      for (const field of Object.values(type.getFields())) {
        if (field.args.some(isRequiredArgument)) continue
        const inner = isLeafType(getNamedType(field.type)) ? '' : selectionOf(field.type, 0)
        const query = `query${defined.length ? `(${defined.join(', ')})` : ''} { ${root!.name}${given.length ? `(${given.join(', ')})` : ''} { ${steps.map((step) => `${step.name} { `).join('')} ... on ${type.name} { ${field.name} ${inner} } ${'}'.repeat(steps.length + 1)} }`
        const response = await walk.story.http.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': 'application/json', ...walker.principal.headers },
          payload: JSON.stringify({ query, variables: args }),
        })
        asked += 1
        const { errors = [] } = response.json<{ errors?: { message: string; extensions: { code: string } }[] }>()
        const wrong = errors.filter(({ extensions: { code } }) => !['NOT_FOUND', 'FORBIDDEN'].includes(code))
        if (wrong.length > 0) failed.push(`${type.name}.${field.name}: ${wrong.map(({ message }) => message).join()}`)
      }
    }
    expect(failed).toEqual([])
    expect(asked).toBeGreaterThan(150)
  },
)
