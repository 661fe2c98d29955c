import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, isInputObjectType, isNonNullType } from 'graphql'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { App } from '../src/app.ts'
import { verifyChains } from '../src/history/verifyChains.ts'
import { fundsOf } from './harness/funds.ts'
import { claimMutations, newTarget } from './harness/claimMutations.ts'
import {
  type ClaimSeen,
  draftClaim,
  move,
  type Payload,
  seen,
  submitted,
  underReview,
  wholeClaim,
} from './harness/claims.ts'
import { secondProgram } from './harness/people.ts'
import { type Answer, startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let story: Story
let other: App
let schema: GraphQLSchema
beforeAll(async () => {
  story = await startStory()
  other = await story.joinNode()
  schema = buildClientSchema(
    await story.data<Parameters<typeof buildClientSchema>[0]>('admin', getIntrospectionQuery()),
  )
}, 60_000)
afterAll(() => story.stop())

interface Done extends Payload {
  readonly claim: (ClaimSeen & { readonly id: string }) | null
}

/** Sends a mutation to a node; answers data and errors. */
const mutate = async (who: Who, name: string, input: object, node: App = story.app): Promise<Answer<{ it: Done }>> => {
  const type = schema.getMutationType()!.getFields()[name]!.args[0]!.type
  const response = await node.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...story.headersOf(who) },
    payload: {
      query: `mutation($input: ${type}) { it: ${name}(input: $input) { claim { id version status amount { amount } } userErrors { code path message } } }`,
      variables: { input },
    },
  })
  return response.json()
}
const nodes = () => [story.app, other]
/** Sends the same request several times at once, to both nodes. */
const atOnce = (times: number, who: Who, name: string, input: object) =>
  Promise.all(Array.from({ length: times }, (_, index) => mutate(who, name, input, nodes()[index % 2])))
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code)
const kindsOf = async (claimId: string) =>
  (await seen(story, 'admin', claimId)).history.edges.map(({ node }) => node.kind)
const newClaim = () => ({
  programId: story.programId,
  usagePeriodId: story.usagePeriodId,
  locationId: story.nordlys.locationIds[0],
  activityId: story.activityId,
  title: 'Once',
})
let keys = 0
const newKey = () => `key-${(keys += 1)}`

describe('a request with an idempotency key', () => {
  test('is carried out once, however often it is sent at once and to whichever node', async () => {
    const created = await atOnce(8, 'user', 'createClaim', { ...newClaim(), idempotencyKey: newKey() })
    expect(created.map(({ errors }) => errors)).toEqual(Array.from({ length: 8 }))
    const ids = new Set(created.map(({ data }) => data.it.claim?.id))
    expect(ids.size).toBe(1)
    const [id] = ids as Set<string>
    const input = { claimId: id, text: 'Only once', idempotencyKey: newKey() }
    const said = await atOnce(6, 'user', 'comment', input)
    expect(said.flatMap(({ data }) => data.it.userErrors)).toEqual([])
    expect((await kindsOf(id!)).filter((kind) => kind === 'COMMENTED')).toHaveLength(1)
  })

  test('answers later as it did at first, even if the claim has moved on', async () => {
    const { id } = await draftClaim(story, { amount: '10.00' })
    const input = { claimId: id, idempotencyKey: newKey() }
    await mutate('user', 'submitClaim', input)
    await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
    const again = await mutate('user', 'submitClaim', input)
    expect(again).toMatchObject({ data: { it: { claim: { status: 'UNDER_REVIEW' }, userErrors: [] } } })
    expect((await kindsOf(id)).filter((kind) => kind === 'SUBMITTED')).toHaveLength(1)
  })

  test('answers the comment it made, even if another was made meanwhile', async () => {
    const { id: claimId } = await draftClaim(story)
    const say = async (text: string, idempotencyKey: string) => {
      const answer = await story.data<{ comment: { event: { comment: string } } }>(
        'user',
        'mutation($input: CommentInput!) { comment(input: $input) { event { comment } } }',
        { input: { claimId, text, idempotencyKey } },
      )
      return answer.comment.event.comment
    }
    const first = newKey()
    expect(await say('first', first)).toBe('first')
    expect(await say('second', newKey())).toBe('second')
    expect(await say('first', first)).toBe('first')
    const many = Array.from({ length: 5 }, (_, index) => `at once ${index}`)
    expect(await Promise.all(many.map((text) => say(text, newKey())))).toEqual(many)
  })

  test('is refused when the key was used for something else', async () => {
    const { id: claimId } = await draftClaim(story)
    const idempotencyKey = newKey()
    await mutate('user', 'comment', { claimId, text: 'first', idempotencyKey })
    const others = [
      await mutate('user', 'comment', { claimId, text: 'another', idempotencyKey }),
      await mutate('user', 'submitClaim', { claimId, idempotencyKey }),
    ]
    for (const { errors } of others)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'input.idempotencyKey' })
    expect((await seen(story, 'user', claimId)).status).toBe('EDITING')
  })

  test('is refused when the key is too long or empty', async () => {
    for (const idempotencyKey of ['', 'k'.repeat(201)]) {
      const { errors } = await mutate('user', 'createClaim', { ...newClaim(), idempotencyKey })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' })
    }
  })

  test('may be tried again after it was refused', async () => {
    const created = await mutate('user', 'createClaim', newClaim())
    const claimId = created.data.it.claim!.id
    const input = { claimId, idempotencyKey: newKey(), comment: 'Now' }
    expect(codes((await mutate('user', 'withdrawClaim', { ...input, expectedVersion: 99 })).data.it)).toEqual([
      'STALE_VERSION',
    ])
    expect((await mutate('user', 'withdrawClaim', input)).data.it).toMatchObject({
      claim: { status: 'WITHDRAWN' },
      userErrors: [],
    })
  })

  test('stands beside another partner’s request with the same key', async () => {
    const idempotencyKey = newKey()
    const elsewhere = { ...newClaim(), locationId: story.fabrikam.locationIds[0] }
    const [one, two] = await Promise.all([
      mutate('user', 'createClaim', { ...newClaim(), idempotencyKey }),
      mutate('foreignAdmin', 'createClaim', { ...elsewhere, idempotencyKey }),
    ])
    expect(one.data.it.claim!.id).not.toBe(two.data.it.claim!.id)
  })
})

describe('an old version changes nothing', () => {
  test('every mutation that takes the version is known', () => {
    const taking = Object.values(schema.getMutationType()!.getFields()).filter(({ args }) => {
      const type = isNonNullType(args[0]!.type) ? args[0]!.type.ofType : args[0]!.type
      const fields = isInputObjectType(type) ? type.getFields() : {}
      // Those of members and keys have their own tests.
      return 'expectedVersion' in fields && !('memberId' in fields) && !('apiKeyId' in fields)
    })
    expect(taking.map(({ name }) => name).toSorted()).toEqual(versioned.map(([name]) => name).toSorted())
  })

  // Neither a comment nor what a person puts off changes the claim.
  const versioned = Object.entries(claimMutations).filter(([name]) => !['comment', 'putOffClaim'].includes(name))
  test.each(versioned)('%s', async (name, { from, who, input }) => {
    const target = await newTarget(story, from)
    const { id, version, status } = target.claim
    const given = await input(target, story)
    for (const expectedVersion of [version - 1, version + 1]) {
      const { it } = (await mutate(who, name, { ...given, expectedVersion })).data
      expect(it).toMatchObject({
        claim: { id, version, status },
        userErrors: [{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }],
      })
    }
    const { it } = (await mutate(who, name, { ...given, expectedVersion: version })).data
    expect(it.userErrors).toEqual([])
    const { claim } = await story.data<{ claim: { version: number } }>(
      who,
      'query($id: ID!) { claim(id: $id) { version } }',
      { id },
    )
    expect(claim.version).toBe(version + 1)
  })
})

interface Posting {
  readonly account: string
  readonly minor: string
}
const asOwner = async <Row>(statement: string, values: unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  return (await client.query(statement, values).finally(() => client.end())).rows as Row[]
}

describe('many at once', () => {
  test('64 submissions against a fund with room for 10 reserve exactly 10', async () => {
    const second = await secondProgram(story, { key: 'SMALL', amountMinor: 1000_00 })
    const place = { programId: second.programId, usagePeriodId: second.usagePeriodId }
    const drafts: ClaimSeen[] = []
    // A person may send only a few files at a time.
    for (let round = 0; round < 16; round += 1)
      drafts.push(
        ...(await Promise.all(Array.from({ length: 4 }, () => draftClaim(story, { amount: '100.00', place })))),
      )
    const answers = await Promise.all(
      drafts.map(({ id }, index) => mutate('user', 'submitClaim', { claimId: id }, nodes()[index % 2])),
    )
    const done = answers.filter(({ data }) => data.it.userErrors.length === 0)
    const refused = answers.filter(({ data }) => data.it.userErrors.length > 0)
    expect(done.map(({ data }) => data.it.claim?.status)).toEqual(Array.from({ length: 10 }, () => 'SUBMITTED'))
    expect(new Set(refused.flatMap(({ data }) => codes(data.it)))).toEqual(new Set(['AMOUNT_WITHIN_REMAINING']))
    expect(new Set(refused.map(({ data }) => data.it.claim?.status))).toEqual(new Set(['EDITING']))
    const funds = await fundsOf(story, 'admin', 'reserved { amount } remaining { amount }', {
      programId: second.programId,
    })
    expect(funds).toEqual([{ reserved: { amount: '1000.00' }, remaining: { amount: '0.00' } }])
    const postings = await asOwner<Posting>(
      `select account, sum(minor) as minor from ledger_posting where fund_id = $1 group by account order by account`,
      [second.fundId],
    )
    expect(postings).toEqual([
      { account: 'AVAILABLE', minor: '0' },
      { account: 'GRANTED', minor: '-100000' },
      { account: 'RESERVED', minor: '100000' },
    ])
  })

  test('of two reviewers who decide at the same moment, one decides and the other is refused', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, version } = await underReview(story, { amount: '10.00' })
      const decisions = [
        ['approveClaim', {}],
        ['rejectClaim', { reasons: [wholeClaim(id)] }],
      ] as const
      const answers = await Promise.all(
        decisions.map(([name, input], index) =>
          mutate(
            index ? 'reviewer2' : 'reviewer',
            name,
            { claimId: id, ...input, ...(round % 2 && { expectedVersion: version }) },
            nodes()[index],
          ),
        ),
      )
      const [won, ...more] = answers.filter(({ data }) => data.it.userErrors.length === 0)
      const [lost] = answers.filter(({ data }) => data.it.userErrors.length > 0)
      expect(more).toEqual([])
      expect(codes(lost!.data.it)).toEqual([round % 2 ? 'STALE_VERSION' : 'STATUS'])
      // The second one sees what the first has done.
      expect(lost!.data.it.claim).toEqual(won!.data.it.claim)
      const decided = (await kindsOf(id)).filter((kind) => kind === 'APPROVED' || kind === 'REJECTED')
      expect(decided).toHaveLength(1)
    }
  })

  test('when a reviewer picks up what the partner recalls, only one of the two happens', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = await submitted(story, { amount: '10.00' })
      const answers = await Promise.all([
        mutate('user', 'recallClaim', { claimId: id }),
        mutate('reviewer', 'pickUpClaim', { claimId: id }, other),
      ])
      // If the recall comes first, the claim does not exist for the reviewer.
      expect(answers.filter(({ data, errors }) => !errors && data.it.userErrors.length === 0)).toHaveLength(1)
      expect(['EDITING', 'UNDER_REVIEW']).toContain((await seen(story, 'user', id)).status)
    }
  })

  test('everybody can write to one claim at once without losses and errors', async () => {
    const { claim, lineId, documentId } = await newTarget(story, 'draft')
    const money = { amount: '5.00', currency: 'SEK' }
    const change = (index: number) =>
      [
        ['comment', { claimId: claim.id, text: `Hello ${index}` }],
        ['updateClaim', { claimId: claim.id, title: `Title ${index}` }],
        ['addClaimLine', { claimId: claim.id, kind: 'OWN_WORK', description: `Work ${index}`, amount: money }],
        ['updateClaimLine', { lineId, description: `Description ${index}` }],
        ['updateDocument', { documentId, note: `Note ${index}` }],
      ] as const
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const [name, input] = change(index)[index % 5]!
        return mutate(index % 2 ? 'user' : 'admin', name, input, nodes()[index % 2])
      }),
    )
    expect(answers.flatMap(({ errors = [], data }) => [...errors, ...data.it.userErrors])).toEqual([])
    const { amount, version, lines } = await seen(story, 'user', claim.id)
    expect(lines).toHaveLength(9)
    expect(amount.amount).toBe('50.00')
    // 32 changes; the 8 comments do not change the claim.
    expect(version).toBe(claim.version + 32)
  })

  test('afterwards every chain of History is whole and every transaction of the ledger balanced', async () => {
    const { broken, subjects, events } = await verifyChains(story.services)
    expect(broken).toBeUndefined()
    expect(subjects).toBeGreaterThan(90)
    expect(events).toBeGreaterThan(400)
    const unbalanced = await asOwner(
      'select transaction_id from ledger_posting group by transaction_id, entity_id, currency having sum(minor) <> 0',
    )
    expect(unbalanced).toEqual([])
    const overdrawn = await asOwner(
      `select fund_id from ledger_posting where account in ('AVAILABLE', 'RESERVED', 'APPROVED') group by fund_id, account having sum(minor) < 0`,
    )
    expect(overdrawn).toEqual([])
  })
})

describe('the database', () => {
  /** Inserts postings without the application's commands, in one statement; each is `[account, minor, currency]`. */
  const post = async (...legs: readonly (readonly [string, number, string])[]) => {
    const client = new Client({ connectionString: story.database.appUrl })
    await client.connect()
    try {
      await client.query(`begin; set local samop.side = 'SYSTEM'`)
      await client.query(
        `insert into ledger_posting (id, transaction_id, partner_id, fund_id, movement, entity_id, account, minor, currency, at)
          select gen_random_uuid(), $1, $1, $2, 'GRANT', entity.id, leg->>0, (leg->>1)::bigint, leg->>2, now()
          from json_array_elements($3::json) leg, funding_entity entity where entity.currency = 'SEK'`,
        [story.nordlys.partnerId, story.funds.nordlys, JSON.stringify(legs)],
      )
      await client.query('commit')
    } finally {
      await client.end()
    }
  }

  test('refuses postings that do not sum to zero', async () => {
    await expect(post(['AVAILABLE', 100, 'SEK'])).rejects.toThrow('does not sum to zero')
    await expect(post(['GRANTED', -100, 'SEK'], ['AVAILABLE', 101, 'SEK'])).rejects.toThrow('does not sum to zero')
  })

  test('never adds two currencies', async () => {
    await expect(post(['GRANTED', -100, 'EUR'], ['AVAILABLE', 100, 'EUR'])).rejects.toThrow('fund_balance_pkey')
    await expect(post(['GRANTED', -100, 'SEK'], ['AVAILABLE', 100, 'EUR'])).rejects.toThrow('fund_balance_pkey')
  })

  test('lets nobody overdraw a fund', async () => {
    await expect(post(['AVAILABLE', -99_999_999_99, 'SEK'], ['RESERVED', 99_999_999_99, 'SEK'])).rejects.toThrow(
      'samop_never_below_zero',
    )
  })
})
