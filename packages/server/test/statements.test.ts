import { isLeafType, getNamedType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { theSchema } from '../src/schema.ts'
import { actionRequired, disputed, draftClaim, move, submitted } from './harness/claims.ts'
import { statementsOf } from './harness/statements.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'
import { selectionOf } from './walk/operations.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let story: Story
let claimId: string
beforeAll(async () => {
  story = await startStory({ settings: { COST_LIMIT: '9999999' } })
  for (const make of [draftClaim, submitted, actionRequired, disputed, submitted, submitted]) {
    claimId = (await make(story, { amount: '10.00' })).id
    await move(story, 'user', 'comment', { claimId, text: 'A word' })
  }
})
afterAll(() => story.stop())

const sentFor = async (who: Who, query: string, variables: object = {}) => {
  // The first request fills the cache of programs and calendars.
  await story.data(who, query, variables)
  return statementsOf(story.services, () => story.data(who, query, variables))
}

describe('Statements', () => {
  const lists = Object.values(theSchema().getQueryType()!.getFields()).filter(
    ({ args }) => args.some(({ name }) => name === 'first') && !args.some(isRequiredArgument),
  )

  test.each(lists.map(({ name, type }) => ({ name, type })))(
    'of the list $name do not grow with what it shows, whatever is selected of it',
    async ({ name, type }) => {
      const fields = isLeafType(getNamedType(type)) ? '' : selectionOf(type, 4)
      for (const who of ['admin', 'reviewer', 'manager', 'auditor'] as const) {
        const query = `query($first: Int!) { ${name}(first: $first) ${fields} }`
        const { errors } = await story.ask(who, query, { first: 1 })
        if (errors?.[0]?.extensions.code === 'FORBIDDEN') continue
        expect(errors).toBeUndefined()
        // The first events have no claim, and only the last page reads the position of the stream.
        const [least, most] = name === 'events' ? [20, 30] : [1, 50]
        const [few, many] = [await sentFor(who, query, { first: least }), await sentFor(who, query, { first: most })]
        expect(many.length, `${who}: ${many.map(({ text }) => text.slice(0, 100)).join('\n')}`).toBe(few.length)
      }
    },
  )

  test('of the bell are one for its number and two for its list, whoever asks', async () => {
    for (const who of ['admin', 'user', 'reviewer', 'finance', 'manager', 'auditor'] as const) {
      const opening = (await sentFor(who, '{ viewer { id } }')).length
      expect(await sentFor(who, '{ viewer { unreadNotificationCount } }'), who).toHaveLength(opening + 1)
      const list = '{ notifications(first: 50) { edges { node { text news needsYou read claim { number } } } } }'
      expect((await sentFor(who, list)).length, who).toBeLessThanOrEqual(opening + 2)
    }
  })

  test('of several pages of History of each claim are one for each page', async () => {
    const query = `query($first: Int!) { claims(first: $first) { edges { node { partner { locations { name } }
      all: history(first: 2) { totalCount edges { node { text } } } words: history(kinds: [COMMENTED]) { edges { node { comment } } } } } } }`
    expect(await sentFor('reviewer', query, { first: 50 })).toHaveLength(
      (await sentFor('reviewer', query, { first: 1 })).length,
    )
    const { claims } = await story.data<{
      claims: { edges: { node: { all: { totalCount: number; edges: unknown[] }; words: { edges: unknown[] } } }[] }
    }>('reviewer', query, { first: 50 })
    expect(claims.edges.length).toBe(5)
    for (const { node } of claims.edges) {
      expect(node.all.totalCount).toBeGreaterThanOrEqual(2)
      expect(node.all.edges).toHaveLength(2)
      expect(node.words.edges).toEqual([{ node: { comment: 'A word' } }])
    }
  })

  test('of a History page past the end still count the entries', async () => {
    const page = `query($id: ID!, $after: String) { claim(id: $id) { history(first: 100, after: $after) { totalCount pageInfo { endCursor } edges { cursor } } } }`
    interface Page {
      claim: { history: { totalCount: number; edges: unknown[]; pageInfo: { endCursor: string | null } } }
    }
    const { claim } = await story.data<Page>('user', page, { id: claimId })
    const past = await story.data<Page>('user', page, { id: claimId, after: claim.history.pageInfo.endCursor })
    expect(claim.history.totalCount).toBe(claim.history.edges.length)
    expect(past.claim.history).toMatchObject({ edges: [], totalCount: claim.history.totalCount })
  })

  test('of `node` are one that finds the object and one that reads the selection', async () => {
    const { claim } = await story.data<{
      claim: Record<string, { id: string }> & Record<'lines' | 'documents', { id: string }[]>
    }>(
      'user',
      `query($id: ID!) { claim(id: $id) { lines { id } documents { id } partner { id } program { id } location { id } activity { id } usagePeriod { id } } }`,
      { id: claimId },
    )
    const { partner, program, location, activity, usagePeriod, lines, documents } = claim
    const things = [partner, program, location, activity, usagePeriod, ...lines, ...documents, { id: claimId }]
    for (const thing of things) {
      const { id } = thing as { id: string }
      const sent = await sentFor('user', 'query($id: ID!) { node(id: $id) { __typename id } }', { id })
      // Includes the statements that open and end the transaction.
      expect(sent.length, id).toBeLessThanOrEqual(4)
      expect(sent.filter(({ text }) => text.includes('ledger_posting'))).toEqual([])
    }
    const whole = await sentFor(
      'user',
      'query($id: ID!) { node(id: $id) { ... on Claim { title requirements { met } history(first: 3) { edges { node { text } } } } } }',
      { id: claimId },
    )
    expect(whole).toHaveLength(4)
    expect(whole.filter(({ text }) => text.includes('ledger_posting'))).toHaveLength(1)
  })

  test('read no balance for lines and documents, unless `editable` is selected', async () => {
    const folding = async (fields: string) =>
      (await sentFor('user', `{ claims { edges { node { ${fields} } } } }`)).filter(({ text }) =>
        text.includes('ledger_posting'),
      ).length
    expect(await folding('lines { id supplier amount { amount } } documents { id name }')).toBe(0)
    expect(await folding('lines { editable }')).toBe(1)
    expect(await folding('documents { editable }')).toBe(1)
  })
})
