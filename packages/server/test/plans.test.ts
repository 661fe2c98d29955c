import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimQuery, listQuery } from '../bench/queries.ts'
import { fillRows } from '../bench/fillRows.ts'
import { scaleLines } from '../bench/scale.ts'
import { ofClaims, partners, tokenOf } from '../bench/world.ts'
import { carryOut } from '../src/cli/carryOut.ts'
import { activityData, programData } from '../src/cli/loadPrograms.ts'
import { saveActivities } from '../src/program/saveActivities.ts'
import { savePeriods } from '../src/program/savePeriods.ts'
import { saveProgram } from '../src/program/saveProgram.ts'
import { type Sent, statementsOf } from './harness/statements.ts'
import { startStory, type Story } from './harness/story.ts'

/** The tables that grow with everybody's claims. */
const large = ['claim', 'claim_line', 'claim_text', 'deadline', 'document', 'event', 'fund_balance', 'ledger_posting']

let story: Story
let owner: Client
beforeAll(async () => {
  story = await startStory()
  const { services, database } = story
  const { programs, periods } = await programData()
  const calendar = { name: 'Sweden', country: 'SE', timeZone: 'Europe/Stockholm' }
  for (const program of programs) {
    const { programId } = await carryOut(services, saveProgram, { ...program, calendar })
    await carryOut(services, savePeriods, { programId, periods })
  }
  await carryOut(services, saveActivities, await activityData())
  await fillRows(database.ownerUrl, ofClaims(10_000))
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
}, 300_000)
afterAll(async () => {
  await owner.end()
  await story.stop()
})

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

/** PostgreSQL's plan of a statement, with the rights of its sender. */
const planOf = async (token: string, { text, values }: Sent): Promise<Plan> => {
  const client = new Client({ connectionString: story.database.appUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select samop_enter($1, $2)', [
      createHash('sha256').update(token).digest('hex'),
      '2026-11-23T09:00:00Z',
    ])
    const { rows } = await client.query(`explain (format json) ${text}`, values)
    return rows[0]['QUERY PLAN'][0].Plan
  } finally {
    await client.end()
  }
}

const ask = async (token: string, query: string, variables: object = {}) => {
  const response = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${token}` },
    payload: { query, variables },
  })
  expect(response.json().errors).toBeUndefined()
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
  ...scaleLines
    // The bell has its own test.
    .filter(({ name }) => !name.includes('notifications'))
    .map(({ name, who, query, variables }) => [name, who, query, variables ?? {}] as const),
  ...lists.map(
    (filter) => [`the queue: ${JSON.stringify(filter)}`, reviewer, listQuery, { filter, orderBy: 'DUE_ASC' }] as const,
  ),
  ...['UPDATED_DESC', 'CREATED_DESC', 'NUMBER_ASC', 'DUE_ASC', 'AMOUNT_DESC'].flatMap((orderBy) => [
    [`a partner’s list, ${orderBy}`, partner, listQuery, { filter: {}, orderBy }] as const,
    [`all claims, ${orderBy}`, reviewer, listQuery, { filter: {}, orderBy }] as const,
  ]),
]

test.each(pages)('%s reads no large table completely', async (_name, token, query, variables) => {
  const sent = await statementsOf(story.services, () => ask(token, query, variables))
  const statements = sent.filter(({ text }) => /^\s*(select|with)/i.test(text))
  expect(statements.length).toBeGreaterThan(0)
  for (const statement of statements) expect(readWhole(await planOf(token, statement)), statement.text).toEqual([])
})

test('the page of a claim reads no large table completely, for partner and reviewer', async () => {
  const { rows } = await owner.query(
    `select c.id from claim c join member m on m.partner_id = c.partner_id where c.status = 'REJECTED' and m.email = $1 limit 1`,
    [`user${partners.looking}@bench.example`],
  )
  for (const token of [partner, reviewer]) {
    const sent = await statementsOf(story.services, () => ask(token, claimQuery, { id: rows[0].id }))
    for (const statement of sent.filter(({ text }) => text.includes('from claim c')))
      expect(readWhole(await planOf(token, statement))).toEqual([])
  }
})

test('words are looked up in their index, whoever owns the tables', async () => {
  await owner.query('set enable_seqscan = off')
  for (const pattern of ['%zyxomma%', '%9876%', '% c-98%', '% ab%']) {
    const { rows } = await owner.query(
      `explain (format json) select claim_id from claim_text where text ilike '${pattern}' limit 1001`,
    )
    expect(JSON.stringify(rows[0]['QUERY PLAN']), pattern).toContain('samop_text_letters')
  }
})
