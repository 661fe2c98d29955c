import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disputed } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

interface Page {
  readonly totalCount?: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string; readonly kind: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const page = 'edges { cursor node { id kind } } pageInfo { hasNextPage endCursor }'

let story: Story
let id: string
beforeAll(async () => {
  story = await startStory()
  id = (await disputed(story)).id
})
afterAll(() => story.stop())

const types = { first: 'Int', after: 'String', kinds: '[EventKind!]' } as const

/** The pages by alias. A single one is read together with the claim, several are read separately. */
const read = async (selected: string, variables: Partial<Record<keyof typeof types, unknown>> = {}) => {
  const declared = (Object.keys(variables) as (keyof typeof types)[]).map((name) => `, $${name}: ${types[name]}`)
  const query = `query($id: ID!${declared.join('')}) { claim(id: $id) { id ${selected} } }`
  return (await story.data<{ claim: Record<string, Page> }>('admin', query, { id, ...variables })).claim
}

describe('a page of History', () => {
  test('is the same whether it is read with the claim or on its own', async () => {
    for (const args of ['(first: 3)', '', '(first: 100, kinds: [SUBMITTED, REJECTED])', '(first: 2, kinds: [])']) {
      const { alone } = await read(`alone: history${args} { totalCount ${page} }`)
      const both = await read(`one: history${args} { totalCount ${page} } other: history(first: 1) { ${page} }`)
      expect(both['one'], args).toEqual(alone)
    }
  })

  test('can take its arguments from variables', async () => {
    const { history } = await read(`history(first: $first, kinds: $kinds) { totalCount ${page} }`, {
      first: 1,
      kinds: ['DOCUMENT_ATTACHED'],
    })
    expect(history?.edges.map(({ node }) => node.kind)).toEqual(['DOCUMENT_ATTACHED'])
    expect(history).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
  })

  test('leads to the next until each entry was shown once', async () => {
    const { history: all } = await read(`history(first: 100) { ${page} }`)
    const told: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { history } = await read(`history(first: $first, after: $after) { ${page} }`, { first: 3, after })
      told.push(...(history?.edges ?? []).map(({ node }) => node.id))
      after = history?.pageInfo.endCursor ?? null
      more = history?.pageInfo.hasNextPage ?? false
    }
    expect(told).toEqual(all?.edges.map(({ node }) => node.id))
    expect(told).toHaveLength(8)
  })

  test('of no size or too many entries is refused', async () => {
    for (const first of [0, 101]) {
      const answer = await story.ask(
        'admin',
        `query($id: ID!) { claim(id: $id) { history(first: ${first}) { ${page} } } }`,
        { id },
      )
      expect(answer.errors?.[0]?.extensions.code, String(first)).toBe('BAD_USER_INPUT')
    }
  })
})
