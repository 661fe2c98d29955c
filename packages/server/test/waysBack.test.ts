import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { draftClaim, move, submitted } from './harness/claims.ts'
import { settled } from './harness/settled.ts'
import { statementsOf } from './harness/statements.ts'
import { startStory, type Story } from './harness/story.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let story: Story
let id: string
let number: string
beforeAll(async () => {
  story = await startStory()
  ;({ id, number } = await submitted(story, { amount: '100.00' }))
})
afterAll(() => story.stop())

interface Back {
  readonly id: string
  readonly lines: readonly { readonly id: string; readonly amount: object; readonly claim: object }[]
  readonly documents: readonly { readonly id: string; readonly line: object | null; readonly claim: object }[]
}

const back = `query ($id: ID!) { claim(id: $id) { id
  lines { id amount { amount } claim { number title history(first: 1) { totalCount } documents { line { claim { status } } } } }
  documents { id claim { amount { amount } } line { id netAmount { amount } editable } } } }`

test('lines and documents lead back to their claim, and a document to the line it backs', async () => {
  const { claim } = await story.data<{ claim: Back }>('user', back, { id })
  const [line] = claim.lines
  expect(line).toMatchObject({
    amount: { amount: '100.00' },
    claim: { number, history: { totalCount: expect.any(Number) } },
  })
  expect(line).toMatchObject({ claim: { documents: [{ line: { claim: { status: 'SUBMITTED' } } }, { line: null }] } })
  expect(claim.documents).toMatchObject([
    {
      line: { id: line!.id, netAmount: { amount: '100.00' }, editable: false },
      claim: { amount: { amount: '100.00' } },
    },
    { line: null },
  ])
})

test('this needs no more statements than the claim', async () => {
  const plain = 'query ($id: ID!) { claim(id: $id) { lines { id } documents { id } } }'
  const [less, more] = [
    await statementsOf(story.services, () => story.data('user', plain, { id })),
    await statementsOf(story.services, () =>
      story.data('user', back.replace('history(first: 1) { totalCount }', ''), { id }),
    ),
  ]
  expect(more).toHaveLength(less.length)
})

test('a line or a document that was found by its id leads to its claim too', async () => {
  const { claim } = await story.data<{ claim: Back }>('user', back, { id })
  for (const thing of [claim.lines[0]!, claim.documents[0]!]) {
    const found = await story.data<{ node: object }>(
      'user',
      `query ($id: ID!) { node(id: $id) { ... on ClaimLine { claim { id program { name } } } ... on Document { claim { id program { name } } line { id } } } }`,
      { id: thing.id },
    )
    expect(found).toMatchObject({ node: { claim: { id, program: { name: expect.any(String) } } } })
  }
})

test('a line that is added with one of its amounts claims all of it, and the claim is the sum of its lines', async () => {
  const draft = await draftClaim(story, { amount: '100.00' })
  const sek = (amount: string) => ({ amount, currency: 'SEK' })
  const add = (amounts: object) =>
    story.data<{ addClaimLine: { line: object; claim: object } }>(
      'user',
      `mutation ($input: AddClaimLineInput!) { addClaimLine(input: $input) {
        line { amount { amount } netAmount { amount } claim { title amount { amount } } } claim { amount { amount } } } }`,
      { input: { claimId: draft.id, kind: 'OWN_WORK', description: 'Work', ...amounts } },
    )
  expect(await add({ amount: sek('10.00') })).toMatchObject({
    addClaimLine: {
      line: { amount: { amount: '10.00' }, netAmount: { amount: '10.00' } },
      claim: { amount: { amount: '110.00' } },
    },
  })
  expect(await add({ netAmount: sek('20.00') })).toMatchObject({
    addClaimLine: { line: { amount: { amount: '20.00' }, claim: { amount: { amount: '130.00' } } } },
  })
  expect(await add({ amount: sek('5.00'), netAmount: sek('30.00') })).toMatchObject({
    addClaimLine: {
      line: { amount: { amount: '5.00' }, netAmount: { amount: '30.00' } },
      claim: { amount: { amount: '135.00' } },
    },
  })
})

test('events and notifications have a total count on every page', async () => {
  await move(story, 'reviewer', 'comment', { claimId: id, text: 'A word' })
  await settled(story)
  const query = `query ($after: String, $filter: EventFilter) { events(first: 1, after: $after, filter: $filter) { cursor totalCount }
    notifications(first: 1) { totalCount unreadCount } }`
  interface Told {
    readonly events: { readonly cursor: string; readonly totalCount: number }
    readonly notifications: { readonly totalCount: number; readonly unreadCount: number }
  }
  const told = await story.data<Told>('user', query)
  expect(told.events.totalCount).toBeGreaterThan(3)
  expect(told.notifications.totalCount).toBeGreaterThanOrEqual(told.notifications.unreadCount)
  expect(told.notifications.unreadCount).toBeGreaterThan(0)
  const next = await story.data<Told>('user', query, { after: told.events.cursor })
  expect(next.events.totalCount).toBe(told.events.totalCount)
  for (const who of ['user', 'reviewer'] as const) {
    const narrowed = await story.data<Told>(who, query, { filter: { kinds: ['COMMENTED'] } })
    expect(narrowed.events.totalCount, who).toBe(1)
  }
})
