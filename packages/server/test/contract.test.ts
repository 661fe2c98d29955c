import { isNonNullType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theSchema } from '../src/schema.ts'
import { draftClaim, seen } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const nobodys = '01890000-0000-7000-8000-000000000000'

describe('a request that asks for several things', () => {
  test('tells what one change did, though the other could not be done', async () => {
    const { id } = await draftClaim(story)
    const answer = await story.ask<{ done: { entry: { comment: string } }; failed: null }>(
      'user',
      `mutation ($id: ID!, $nobodys: ID!) {
        done: comment(input: { claimId: $id, text: "Here it is" }) { entry { comment } }
        failed: submitClaim(input: { claimId: $nobodys }) { claim { id } }
      }`,
      { id, nobodys },
    )
    expect(answer.data).toEqual({ done: { entry: { comment: 'Here it is' } }, failed: null })
    expect(answer.errors).toMatchObject([{ path: ['failed'], extensions: { code: 'NOT_FOUND' } }])
  })

  test('tells what it found, though there is no such claim', async () => {
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

describe('every page says where to go on from', () => {
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

  test('events are polled on and on, also after a page that was empty', async () => {
    await draftClaim(story)
    let cursor: string | null = null
    let page: Read['events']
    do ({ cursor } = page = await read(cursor))
    while (page.edges.length > 0)
    expect((await read(cursor)).edges).toEqual([])
    const { id } = await draftClaim(story)
    const next = await read(cursor)
    expect(next.edges[0]?.node.kind).toBe('CREATED')
    expect(next.edges.length).toBe((await seen(story, 'user', id)).history.edges.length)
  })

  test('what a filter leaves out is not read again', async () => {
    const { cursor } = await read(null, ['WITHDRAWN'])
    expect((await read(cursor)).edges).toEqual([])
    await draftClaim(story)
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
