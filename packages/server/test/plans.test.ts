import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listQuery } from '../bench/queries.ts'
import { scaleLines } from '../bench/scale.ts'
import { partners, tokenOf } from '../bench/world.ts'
import { asIfLarger } from './harness/asIfLarger.ts'
import { type FilledStory, filledStory } from './harness/filledStory.ts'
import { type Sent, statementsOf } from './harness/statements.ts'
import { webQueries } from './harness/webQueries.ts'

/** The tables that grow with everybody's claims. */
const large = [
  'claim',
  'claim_line',
  'claim_text',
  'deadline',
  'document',
  'event',
  'fund',
  'fund_balance',
  'ledger_posting',
]

let filled: FilledStory
let owner: Client
beforeAll(async () => {
  filled = await filledStory()
  owner = filled.owner
}, 300_000)
afterAll(() => filled.stop())

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly Plan[]
}

/** The tables that a plan reads completely; a walk along an index under a limit does not count. */
const readWhole = (plan: Plan, limited = false): string[] => {
  const isLimited = limited || plan['Node Type'] === 'Limit'
  const below = (plan.Plans ?? []).flatMap((one) => readWhole(one, isLimited))
  const relation = plan['Relation Name'] ?? ''
  const isWhole =
    plan['Node Type'] === 'Seq Scan' ||
    (/^Index (Only )?Scan/.test(plan['Node Type']) && !plan['Index Cond'] && !isLimited)
  return isWhole && large.includes(relation) ? [`${plan['Node Type']} of ${relation}`, ...below] : below
}

/** PostgreSQL's plans of a statement, with the rights of its sender: for its values, and for any values. */
const plansOf = async (token: string, { text, values }: Sent): Promise<Plan[]> => {
  const client = new Client({ connectionString: filled.story.database.appUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select samop_enter($1, $2)', [
      createHash('sha256').update(token).digest('hex'),
      '2026-11-23T09:00:00Z',
    ])
    const explained = [
      await client.query(`explain (format json) ${text}`, values),
      // PostgreSQL may keep this plan for a statement that is sent often.
      await client.query(`explain (generic_plan, format json) ${text}`),
    ]
    return explained.map(({ rows }) => rows[0]['QUERY PLAN'][0].Plan)
  } finally {
    await client.end()
  }
}

const partner = tokenOf('user', partners.looking)
const reviewer = tokenOf('reviewer', 1)
const lists = [
  { turn: 'VENDOR', assignee: 'MINE' },
  { turn: 'VENDOR', assignee: 'UNASSIGNED' },
  { turn: 'VENDOR', late: true },
  { statuses: ['DISPUTED'] },
  { statuses: ['SUBMITTED', 'UNDER_REVIEW', 'DISPUTED', 'ACTION_REQUIRED'] },
]

type Page = readonly [name: string, token: string, query: string, variables: object]
const pages: readonly Page[] = [
  ...scaleLines.map(({ name, who, query, variables }) => [name, who, query, variables ?? {}] as const),
  ...lists.map(
    (filter) => [`the queue: ${JSON.stringify(filter)}`, reviewer, listQuery, { filter, orderBy: 'DUE_ASC' }] as const,
  ),
  ...['UPDATED_DESC', 'CREATED_DESC', 'NUMBER_ASC', 'DUE_ASC', 'AMOUNT_DESC'].flatMap((orderBy) => [
    [`a partner’s list, ${orderBy}`, partner, listQuery, { filter: {}, orderBy }] as const,
    [`all claims, ${orderBy}`, reviewer, listQuery, { filter: {}, orderBy }] as const,
  ]),
]

/** The statements that read a page, even if the person may not see it. */
const sentBy = async (token: string, query: string, variables: object): Promise<Sent[]> => {
  const sent = await statementsOf(filled.story.services, async () => {
    const { errors = [] } = await filled.ask(token, query, variables)
    expect(errors.filter(({ extensions: { code } }) => code !== 'FORBIDDEN' && code !== 'NOT_FOUND')).toEqual([])
  })
  return sent.filter(({ text }) => /^\s*(select|with)/i.test(text) && !text.includes('samop_enter('))
}

const expectFewRows = async (token: string, query: string, variables: object): Promise<void> => {
  for (const statement of await sentBy(token, query, variables))
    for (const plan of await plansOf(token, statement)) expect(readWhole(plan), statement.text).toEqual([])
}

const people = { partner, reviewer, admin: tokenOf('admin', partners.looking), auditor: tokenOf('vendorListener', 1) }

describe.each([10, 100])('with %i times ten thousand claims no large table is read completely by', (times) => {
  beforeAll(() => asIfLarger(owner, times), 60_000)

  test.each(pages)('%s', (_name, token, query, variables) => expectFewRows(token, query, variables))

  test.each(webQueries)('the page’s query %s, whoever asks', async (_name, query, variablesOf) => {
    const { rows } =
      await owner.query(`select c.id as claim, program_id as program, usage_period_id as period, partner_id as partner
      from claim c where c.status = 'REJECTED' and c.partner_id = (select partner_id from member where email = 'user${partners.looking}@bench.example') limit 1`)
    for (const token of Object.values(people)) await expectFewRows(token, query, variablesOf(rows[0]))
  })
})

test('a change of a claim reads few rows, even in the triggers', async () => {
  const { rows: claims } = await owner.query(`select id from claim where status = 'SUBMITTED' limit 1`)
  // The counters of a connection include what it read shortly before.
  const fresh = new Client({ connectionString: filled.story.database.ownerUrl })
  await fresh.connect()
  try {
    await fresh.query(`begin; set local samop.side = 'SYSTEM'`)
    await fresh.query(`update claim set title = 'Another', status = 'UNDER_REVIEW' where id = $1`, [claims[0].id])
    await fresh.query(
      `insert into ledger_posting (id, transaction_id, partner_id, fund_id, claim_id, movement, entity_id, account, minor, currency, at)
        select gen_random_uuid(), fund_id, partner_id, fund_id, claim.id, 'RELEASE', entity.id, account, minor, claim.currency, now()
        from claim join funding_entity entity on entity.currency = claim.currency,
          (values ('RESERVED', -1), ('AVAILABLE', 1)) p(account, minor) where claim.id = $1`,
      [claims[0].id],
    )
    await fresh.query('set constraints all immediate')
    const { rows } = await fresh.query(
      `select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) as read from pg_stat_xact_user_tables
        where relname = any($1) and seq_tup_read + coalesce(idx_tup_fetch, 0) > 100`,
      [large],
    )
    expect(rows).toEqual([])
  } finally {
    await fresh.end()
  }
})

test('words of every alphabet are looked up in their index', async () => {
  await owner.query('set enable_seqscan = off; set enable_indexscan = off')
  const words = ['zyxomma', '9876', 'C-98', 'ab', 'väg', 'ö', '会', 'ox-', '-qa']
  const { rows } = await owner.query('select pattern from unnest(samop_patterns($1::text[])) pattern', [words])
  expect(rows).toHaveLength(words.length)
  for (const { pattern } of rows) {
    const plan = await owner.query(
      `explain (analyze, format json) select claim_id from claim_text where text like ${owner.escapeLiteral(pattern)} limit 1001`,
    )
    const [bitmap] = plan.rows[0]['QUERY PLAN'][0].Plan.Plans
    expect(JSON.stringify(bitmap), pattern).toContain('samop_text_letters')
    expect(bitmap['Rows Removed by Index Recheck'] ?? 0, pattern).toBeLessThan(200)
  }
})
