import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { foldTallies } from '../src/claim/list/foldTallies.ts'
import { actionRequired, disputed, draftClaim, move, rejected, submitted, underReview } from './harness/claims.ts'
import { samop } from './harness/samop.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const asOwner = async <Row>(statement: string): Promise<Row[]> => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  try {
    await client.query(`set samop.side = 'SYSTEM'`)
    return (await client.query<Row & object>(statement)).rows
  } finally {
    await client.end()
  }
}
const wrong = async () => (await asOwner<object>('select samop_count_anew() as counts, samop_texts_anew() as texts'))[0]

const found = async (who: Who, filter: object) => {
  const { claims } = await story.data<{
    claims: { edges: { node: { number: string } }[]; totalCount: number }
  }>(
    who,
    'query($filter: ClaimFilter) { claims(filter: $filter, first: 100) { edges { node { number } } totalCount } }',
    {
      filter,
    },
  )
  return { numbers: claims.edges.map(({ node }) => node.number), total: claims.totalCount }
}

describe('the balances, counts and words that triggers keep', () => {
  beforeAll(async () => {
    await draftClaim(story, { amount: '10.00' })
    await submitted(story, { amount: '11.00' })
    await underReview(story, { amount: '12.00' })
    await actionRequired(story, { amount: '13.00' })
    await rejected(story, { amount: '14.00' })
    await disputed(story, { amount: '15.00' })
    const { id } = await underReview(story, { amount: '16.00' })
    await move(story, 'reviewer', 'approveClaim', { claimId: id })
    const recalled = await submitted(story, { amount: '17.00' })
    await move(story, 'user', 'recallClaim', { claimId: recalled.id })
    const withdrawn = await submitted(story, { amount: '18.00' })
    await move(story, 'user', 'withdrawClaim', { claimId: withdrawn.id })
  }, 60_000)

  test('agree with the rows, whatever has happened to the claims', async () => {
    expect(await wrong()).toEqual({ counts: 0, texts: 0 })
    await foldTallies(story.services)
    expect(await wrong()).toEqual({ counts: 0, texts: 0 })
  })

  const filters = {
    'my own': { turn: 'VENDOR', assignee: 'MINE' },
    'nobody’s': { turn: 'VENDOR', assignee: 'UNASSIGNED' },
    'another’s': { turn: 'VENDOR', assignee: 'OTHERS' },
    late: { turn: 'VENDOR', late: true },
    'in time': { turn: 'VENDOR', late: false },
    disputed: { statuses: ['DISPUTED'] },
    'disputed or under review, and mine': { statuses: ['DISPUTED', 'UNDER_REVIEW'], assignee: 'MINE' },
    'rejected, on the vendor’s turn': { statuses: ['REJECTED'], turn: 'VENDOR' },
    'of no status': { statuses: [] },
    'whatever is the partner’s turn': { turn: 'PARTNER' },
    'approved and late': { statuses: ['APPROVED'], late: false },
    all: {},
  }
  test.each(Object.entries(filters))('count as many claims in the queue as are listed: %s', async (_name, filter) => {
    for (const who of ['reviewer', 'reviewer2', 'auditor'] as const) {
      const { numbers, total } = await found(who, filter)
      expect(total).toBe(numbers.length)
    }
    const { numbers, total } = await found('reviewer', { ...filter, programId: story.programId })
    expect(total).toBe(numbers.length)
    expect((await found('reviewer', { ...filter, programId: story.memberIds.user })).total).toBe(0)
  })

  test('are hidden from partners, except the balances of their own funds', async () => {
    const client = new Client({ connectionString: story.database.appUrl })
    await client.connect()
    try {
      await client.query(
        `set samop.side = 'PARTNER'; set samop.partner = '${story.fabrikam.partnerId}'; set samop.programs = ''; set samop.locations = ''`,
      )
      for (const table of ['claim_tally', 'decision_tally'])
        expect((await client.query(`select from ${table}`)).rowCount, table).toBe(0)
      expect(
        (await client.query(`select from fund_balance where partner_id = '${story.nordlys.partnerId}'`)).rowCount,
      ).toBe(0)
      expect((await client.query(`select samop_find_claims(array['%a%'], 10)`)).rowCount).toBe(0)
      await expect(client.query('select from claim_text')).rejects.toThrow('permission denied')
      await client.query(`set samop.side = 'VENDOR'`)
      await expect(
        client.query(
          `insert into claim_tally (program_id, status, count) values ('${story.programId}', 'APPROVED', 1)`,
        ),
      ).rejects.toThrow('row-level security')
      expect((await client.query('update fund_balance set minor = 0')).rowCount).toBe(0)
      expect((await client.query('delete from decision_tally')).rowCount).toBe(0)
    } finally {
      await client.end()
    }
  })

  describe('that were corrupted', () => {
    beforeEach(async () => {
      vi.stubEnv('DATABASE_URL', story.database.ownerUrl)
      await asOwner(`delete from claim_tally; update fund_balance set minor = minor + 1; delete from decision_tally;
        update claim_text set text = ''`)
      return () => void vi.unstubAllEnvs()
    })

    test('are rebuilt by the command line', async () => {
      expect((await found('reviewer', {})).total).toBe(0)
      expect(await samop('counts', 'rebuild')).toMatch(
        /^Made anew: \d+ balances and counts, the words of \d+ claims were not as the rows say\n$/,
      )
      expect(await samop('counts', 'rebuild')).toBe('Everything that is kept was as the rows say\n')
      const { numbers, total } = await found('reviewer', {})
      expect(numbers.length).toBeGreaterThan(5)
      expect(total).toBe(numbers.length)
    })
  })
})

describe('the vendor’s search', () => {
  test('finds submitted claims by number, digits, title, partner, supplier and invoice', async () => {
    const { number } = await submitted(story, { amount: '21.00' })
    const [digits] = /\d+$/.exec(number) ?? []
    const lines = await asOwner<{ supplier: string; invoice: string; title: string }>(
      `select l.supplier, l.invoice_number as invoice, c.title from claim c join claim_line l on l.claim_id = c.id where c.number = '${number}'`,
    )
    const { supplier, invoice, title } = lines[0]!
    for (const search of [number, number.toLowerCase(), digits!, title, supplier, invoice, `nordlys ${number}`])
      expect((await found('reviewer', { search })).numbers, search).toContain(number)
    expect(await found('reviewer', { search: 'zyxomma' })).toEqual({ numbers: [], total: 0 })
    expect((await found('reviewer', { search: `zyxomma ${number}` })).numbers).toEqual([])
    expect((await found('reviewer', { search: '%' })).numbers).toEqual([])
    expect((await found('reviewer', { search: number.slice(0, 2) })).numbers).toContain(number)
    const { numbers, total } = await found('reviewer', { search: number, statuses: ['APPROVED'] })
    expect([numbers, total]).toEqual([[], 0])
    expect((await found('user', { search: supplier })).numbers).toContain(number)
    expect((await found('foreignAdmin', { search: number })).numbers).toEqual([])
  })

  test('finds words of every alphabet, in lower or upper case, but nothing by punctuation alone', async () => {
    const { id, number } = await actionRequired(story, { amount: '21.50' })
    const title = 'Åre-mässan i öl & ÅÄÖ 100%_b 株式会社 Выставка'
    await move(story, 'user', 'updateClaim', { claimId: id, title })
    for (const search of ['mässan', 'MÄSS', 'åre-m', 'öl', 'åäö', '式会', 'выставка', '100%', '(100'])
      expect((await found('reviewer', { search })).numbers, search).toContain(number)
    for (const search of ['– ÖL', '&', '%', '- _', "'", '\\'])
      expect((await found('reviewer', { search })).numbers, search).toEqual([])
  })

  test('does not find drafts and recalled claims', async () => {
    const draft = await draftClaim(story, { amount: '22.00' })
    const [row] = await asOwner<{ number: string }>(`select number from claim where id = '${draft.id}'`)
    expect((await found('user', { search: row!.number })).numbers).toEqual([row!.number])
    expect((await found('reviewer', { search: row!.number })).numbers).toEqual([])
    const { id, number } = await submitted(story, { amount: '23.00' })
    expect((await found('reviewer', { search: number })).numbers).toEqual([number])
    await move(story, 'user', 'recallClaim', { claimId: id })
    expect((await found('reviewer', { search: number })).numbers).toEqual([])
  })

  test('follows the changes of an answer', async () => {
    const { id, number } = await actionRequired(story, { amount: '24.00' })
    await move(story, 'user', 'updateClaim', { claimId: id, title: 'Quokkafest in Perth' })
    expect((await found('reviewer', { search: 'quokka' })).numbers).toEqual([number])
  })
})
