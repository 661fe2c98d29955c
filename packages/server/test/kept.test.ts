import { granted } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { foldTallies } from '../src/claim/list/foldTallies.ts'
import { command } from '../src/command.ts'
import { post } from '../src/funds/post.ts'
import { actionRequired, disputed, draftClaim, move, rejected, submitted, underReview } from './harness/claims.ts'
import { fundsOf } from './harness/funds.ts'
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

    test('are named, and rebuilt, by the command line', async () => {
      expect(await samop('reconcile')).toMatch(
        /^The ledger does not agree:\n  fund [\da-f-]+, DEFAULT_SEK, [A-Z]+: the balance is SEK [\d,.]+, the postings sum to SEK [\d,.]+\n/,
      )
      expect((await found('reviewer', {})).total).toBe(0)
      expect(await samop('counts', 'rebuild')).toMatch(
        /^Made anew: \d+ balances and counts, the words of \d+ claims were not as the rows say\n$/,
      )
      expect(await samop('counts', 'rebuild')).toBe('Everything that is kept was as the rows say\n')
      expect(await samop('reconcile')).toMatch(/^The ledger agrees: \d+ transactions, \d+ balances, \d+ claims\n$/)
      const { numbers, total } = await found('reviewer', {})
      expect(numbers.length).toBeGreaterThan(5)
      expect(total).toBe(numbers.length)
    })
  })
})

describe('the ledger', () => {
  const place = () => [story.nordlys.partnerId, story.funds.nordlys] as const
  /** Another company of the vendor, with money in the fund. */
  const another = async (minor: number) => {
    const [entity] = await asOwner<{ id: string }>(
      `insert into funding_entity (id, key, name, currency, country) values (gen_random_uuid(), 'IRELAND', 'Ireland', 'SEK', 'IE') returning id`,
    )
    const [partnerId, fundId] = place()
    const allocations = granted({ entityId: entity!.id, minor })
    const grant = command({ name: 'grant', needs: 'SYSTEM' }, async (change) => {
      await post(change, { fundId, partnerId, movement: 'GRANT', allocations })
      return { done: null }
    })
    await story.carryOut(grant, {})
  }
  const balances = async () => {
    const rows = await asOwner<{ key: string; account: string; minor: string }>(
      `select key, account, minor from fund_balance join funding_entity e on e.id = entity_id where fund_id = '${place()[1]}'`,
    )
    return Object.fromEntries(rows.map(({ key, account, minor }) => [`${key} ${account}`, Number(minor)]))
  }
  const ofClaim = (id: string) =>
    asOwner(`select key, account, sum(minor)::int as minor from ledger_posting join funding_entity e on e.id = entity_id
      where claim_id = '${id}' and account <> 'AVAILABLE' group by 1, 2 having sum(minor) <> 0 order by 1, 2`)

  test('draws a claim from all companies of a fund, and gives each back what was taken from it', async () => {
    const before = (await balances())['DEFAULT_SEK AVAILABLE']!
    await another(2 * before)
    const draft = await draftClaim(story, { amount: '100.00' })
    await move(story, 'user', 'submitClaim', { claimId: draft.id })
    // One third and two thirds, as of what remains.
    expect(await ofClaim(draft.id)).toEqual([
      { key: 'DEFAULT_SEK', account: 'RESERVED', minor: 33_33 },
      { key: 'IRELAND', account: 'RESERVED', minor: 66_67 },
    ])
    await move(story, 'user', 'recallClaim', { claimId: draft.id })
    expect(await balances()).toMatchObject({ 'DEFAULT_SEK AVAILABLE': before, 'IRELAND AVAILABLE': 2 * before })
    await move(story, 'user', 'submitClaim', { claimId: draft.id })
    await move(story, 'reviewer', 'pickUpClaim', { claimId: draft.id })
    const reasons = [{ code: 'OTHER', text: 'Not all of it.', about: { kind: 'CLAIM', id: draft.id } }]
    const approvedAmount = { amount: '40.00', currency: 'SEK' }
    await move(story, 'reviewer', 'approveClaim', { claimId: draft.id, approvedAmount, reasons })
    expect(await ofClaim(draft.id)).toEqual([
      { key: 'DEFAULT_SEK', account: 'APPROVED', minor: 13_33 },
      { key: 'IRELAND', account: 'APPROVED', minor: 26_67 },
    ])
    const [shown] = await fundsOf<{ remaining: { amount: string } }>(story, 'admin', 'remaining { amount }')
    expect(Number(shown!.remaining.amount) * 100).toBeCloseTo(before * 3 - 40_00, 3)
  })

  describe('that was written past its triggers', () => {
    beforeEach(async () => {
      vi.stubEnv('DATABASE_URL', story.database.ownerUrl)
      return () => void vi.unstubAllEnvs()
    })

    test('is named by transaction and claim', async () => {
      const { id, number } = await submitted(story, { amount: '31.00' })
      const transaction = '00000000-0000-4000-8000-000000000000'
      await asOwner(`alter table ledger_posting disable trigger user;
        insert into ledger_posting select gen_random_uuid(), '${transaction}', partner_id, fund_id, id, 'ADJUST', 'RESERVED', 1, 'SEK', now(),
          (select id from funding_entity where key = 'DEFAULT_SEK') from claim where id = '${id}';
        update fund_balance set minor = minor + 1 where account = 'RESERVED' and fund_id = '${place()[1]}'
          and entity_id = (select id from funding_entity where key = 'DEFAULT_SEK')`)
      expect(await samop('reconcile')).toBe(
        `The ledger does not agree:
  transaction ${transaction}: the postings of DEFAULT_SEK sum to SEK 0.01
  claim ${number}, RESERVED: its postings sum to SEK 31.01, as SUBMITTED it has SEK 31.00`,
      )
      await asOwner(
        `delete from ledger_posting where transaction_id = '${transaction}'; alter table ledger_posting enable trigger user`,
      )
      await samop('counts', 'rebuild')
      expect(await samop('reconcile')).toContain('The ledger agrees')
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
