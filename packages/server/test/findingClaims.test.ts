import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ClaimSeen, draftClaim, move, submitted, underReview } from './harness/claims.ts'
import { indexesOf, planOf, readWhole } from './harness/plans.ts'
import { statementsOf } from './harness/statements.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let story: Story
let claims: ClaimSeen[]
let foreign: ClaimSeen
beforeAll(async () => {
  // Before the days of the claims: the moments of History never go back.
  story = await startStory({ at: '2026-11-01T09:00:00Z', settings: { SESSION_LIFE: 'P60D', SESSION_IDLE: 'P60D' } })
  claims = []
  for (const day of [2, 3, 4, 5]) {
    story.moveTo(`2026-11-0${day}T09:00:00Z`)
    claims.push(await underReview(story, { amount: '10.00', invoiceNumber: `Inv ${day}/2026` }))
    story.moveTo(`2026-11-1${day}T09:00:00Z`)
    await move(story, 'reviewer', 'approveClaim', { claimId: claims.at(-1)!.id })
  }
  foreign = await submitted(story, { who: 'foreignAdmin', amount: '10.00', invoiceNumber: 'INV 2/2026' })
  story.moveTo('2026-11-23T09:00:00Z')
})
afterAll(() => story.stop())

const list = `query($filter: ClaimFilter, $orderBy: ClaimOrder) {
  claims(filter: $filter, orderBy: $orderBy, first: 100) { edges { node { id } } totalCount } }`

const find = async (who: Who, filter: object, orderBy = 'UPDATED_ASC'): Promise<(number | string)[]> => {
  const { claims: found } = await story.data<{
    claims: { edges: { node: { id: string } }[]; totalCount: number }
  }>(who, list, { filter, orderBy })
  expect(found.totalCount).toBe(found.edges.length)
  const known = [...claims, foreign].map(({ id }) => id)
  return found.edges.map(({ node }) => known.indexOf(node.id))
}

describe('Claims are found', () => {
  test('by their ids, in the requested order', async () => {
    const ids = [claims[2]!.id, claims[0]!.id.toUpperCase(), foreign.id, crypto.randomUUID()]
    expect(await find('user', { ids })).toEqual([0, 2])
    expect(await find('user', { ids }, 'UPDATED_DESC')).toEqual([2, 0])
    expect(await find('reviewer', { ids })).toEqual([0, 2, 4])
    expect(await find('reviewer', { ids: [] })).toEqual([])
  })

  test('by their external references', async () => {
    const { id, lines } = await draftClaim(story)
    await move(story, 'user', 'updateClaim', { claimId: id, externalReference: 'SO-1' })
    await move(story, 'user', 'updateClaimLine', { lineId: lines[0]!.id, externalReference: 'ZQ/7781' })
    await move(story, 'user', 'submitClaim', { claimId: id })
    expect(await find('user', { search: 'so-1' })).toEqual([-1])
    expect(await find('user', { search: 'zq/77' })).toEqual([-1])
    expect(await find('reviewer', { search: 'zq/7781' })).toEqual([-1])
    expect(await find('reviewer', { search: 'so-1 nordlys' })).toEqual([-1])
    expect(await find('foreignAdmin', { search: 'so-1' })).toEqual([])
    expect(await find('user', { externalReferences: ['SO-1', 'SO-2'] })).toEqual([-1])
    expect(await find('reviewer', { externalReferences: ['SO-1'] })).toEqual([-1])
    expect(await find('foreignAdmin', { externalReferences: ['SO-1'] })).toEqual([])
    await move(story, 'user', 'withdrawClaim', { claimId: id })
  })

  test('by a complete invoice number, in capitals or small letters', async () => {
    expect(await find('user', { invoiceNumber: ' inv 2/2026' })).toEqual([0])
    expect(await find('reviewer', { invoiceNumber: 'INV 2/2026' })).toEqual([0, 4])
    expect(await find('user', { invoiceNumber: 'Inv 2' })).toEqual([])
  })

  test('by words of an invoice’s number', async () => {
    expect(await find('user', { search: '3/2026' })).toEqual([1])
    expect(await find('reviewer', { search: 'nordlys 3/20' })).toEqual([1])
  })

  test('by the time of submission and decision, from a moment on and before another', async () => {
    const [first, last] = ['2026-11-03T00:00:00Z', '2026-11-05T00:00:00Z']
    expect(await find('user', { submittedFrom: first, submittedTo: last })).toEqual([1, 2])
    const decided = { decidedFrom: '2026-11-13T00:00:00Z', decidedTo: '2026-11-15T00:00:00Z' }
    expect(await find('user', decided)).toEqual([1, 2])
    expect(await find('reviewer', { ...decided, submittedTo: '2026-11-04T00:00:00Z' })).toEqual([1])
    const { claims: exact } = await story.data<{ claims: { edges: { node: { submittedAt: string } }[] } }>(
      'user',
      'query($ids: [ID!]) { claims(filter: { ids: $ids }) { edges { node { submittedAt } } } }',
      { ids: [claims[1]!.id] },
    )
    const { submittedAt } = exact.edges[0]!.node
    expect(await find('user', { submittedFrom: submittedAt, submittedTo: last })).toEqual([1, 2])
    expect(await find('user', { submittedFrom: first, submittedTo: submittedAt })).toEqual([])
  })

  test('by changes after a moment, the oldest change first', async () => {
    expect(await find('user', { updatedAfter: '2026-11-14T00:00:00Z', decidedTo: '2026-11-20T00:00:00Z' })).toEqual([
      2, 3,
    ])
    const { claims: page } = await story.data<{
      claims: { edges: { node: { id: string; updatedAt: string } }[]; pageInfo: { endCursor: string } }
    }>('user', '{ claims(orderBy: UPDATED_ASC, first: 2) { edges { node { id updatedAt } } pageInfo { endCursor } } }')
    const { updatedAt } = page.edges[1]!.node
    expect(await find('user', { updatedAfter: updatedAt, decidedFrom: '2026-11-01T00:00:00Z' })).toEqual([2, 3])
  })

  test('only by sensible conditions; others are bad input, by name', async () => {
    const many = Array.from({ length: 101 }, () => crypto.randomUUID())
    for (const [filter, field] of [
      [{ ids: many }, 'filter.ids'],
      [{ ids: ['one'] }, 'filter.ids'],
      [{ externalReferences: many }, 'filter.externalReferences'],
      [{ invoiceNumber: 'x'.repeat(101) }, 'filter.invoiceNumber'],
    ] as const)
      expect(await story.ask('user', list, { filter })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', field } }],
      })
    for (const field of ['updatedAfter', 'submittedFrom', 'submittedTo', 'decidedFrom', 'decidedTo'])
      expect(await story.ask('user', list, { filter: { [field]: '2026-11-23' } })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      })
  })
})

describe('With thousands of claims', () => {
  /** Copies the first claim with its line, spread over a year and over partners. */
  beforeAll(async () => {
    const client = new Client({ connectionString: story.database.ownerUrl })
    await client.connect()
    try {
      await client.query('set session_replication_role = replica')
      await client.query(
        `insert into claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'M-' || g, 'partner_id', p.id, 'status', 'WITHDRAWN',
            'external_reference', 'M-' || g, 'updated_at', c.updated_at - make_interval(hours => g), 'created_at', c.created_at - make_interval(hours => g),
            'submitted_at', c.submitted_at - make_interval(hours => g), 'decided_at', c.decided_at - make_interval(hours => g)))).*
          from claim c, generate_series(1, 8000) g, lateral (select id from partner order by id limit 1 offset g % 2) p where c.id = $1`,
        [claims[0]!.id],
      )
      await client.query(
        `insert into claim_line (id, partner_id, claim_id, position, kind, supplier, invoice_number, description, amount_minor, claimed_minor)
          select gen_random_uuid(), partner_id, id, 0, 'THIRD_PARTY_INVOICE', 'Expo', number, '', 100, 100 from claim where number like 'M-%'`,
      )
      await client.query('analyze claim, claim_line')
    } finally {
      await client.end()
    }
  })

  const rows = [
    [{ ids: [] as string[] }, /^(claim_pkey|samop_claim_of_fund)$/],
    [{ externalReferences: ['M-7'] }, 'claim_external_reference_index'],
    [{ invoiceNumber: 'm-7' }, 'claim_line_invoice_number_key_partner_id_index'],
    [
      { submittedFrom: '2026-05-01T00:00:00Z', submittedTo: '2026-05-02T00:00:00Z' },
      'claim_submitted_at_partner_id_index',
    ],
    [{ decidedFrom: '2026-05-01T00:00:00Z', decidedTo: '2026-05-02T00:00:00Z' }, 'claim_decided_at_partner_id_index'],
    [{ updatedAfter: '2026-11-01T00:00:00Z' }, /claim_(partner_id_)?updated_at_id_index/],
  ] as const

  test.each(rows)('the filter %j is served by the index %s, to the vendor and to a partner', async (filter, index) => {
    for (const who of ['reviewer', 'user'] as const) {
      const variables = { filter: 'ids' in filter ? { ids: [claims[0]!.id] } : filter, orderBy: 'UPDATED_ASC' }
      const sent = await statementsOf(story.services, () => story.data(who, list, variables))
      const statement = sent.find(({ text }) => text.includes('from claim c'))!
      const plan = await planOf(story, statement, who === 'user' ? story.nordlys.partnerId : null)
      expect(indexesOf(plan)).toContainEqual(expect.stringMatching(index))
      expect(readWhole(plan).filter((table) => table.startsWith('claim'))).toEqual([])
    }
  })
})
