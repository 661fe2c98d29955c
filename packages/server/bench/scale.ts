import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { median } from './compare.ts'
import type { Measured } from './scaleTable.ts'
import { partners, tokenOf } from './world.ts'

/** A request whose time must not grow because others have more data. */
export interface ScaleLine {
  readonly name: string
  readonly who: string
  readonly query: string
  readonly variables?: object
  /** The longest median, in milliseconds. */
  readonly most: number
}

const auditor = tokenOf('vendorListener', 1)
const reviewer = tokenOf('reviewer', 1)
const partner = tokenOf('user', partners.looking)

const row = 'id name decided inTime late medianBusinessDays'
const report = `query Report($from: Date!, $to: Date!) { slaReport(from: $from, to: $to) {
  waiting waitingLate total { ${row} } byReviewer { ${row} } byProgram { ${row} } byDay { ${row} } } }`
const money = 'amount currency'
const funds = `{ funds { edges { node { id currency partner { name } program { name } usagePeriod { label } earned { ${money} } reserved { ${money} }
  approved { ${money} } remaining { ${money} } waitingClaimCount } } pageInfo { hasNextPage } } }`
const list = `query List($filter: ClaimFilter, $orderBy: ClaimOrder = UPDATED_DESC) { claims(filter: $filter, orderBy: $orderBy, first: 50) {
  edges { node { id number title status updatedAt partner { name } amount { ${money} } } } totalCount } }`
const total = 'query Total($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }'
const events = `query Events($filter: EventFilter) { events(first: 25, filter: $filter) { edges { cursor node { id kind at text } } pageInfo { hasNextPage } } }`
const counted = {
  mine: '{ turn: VENDOR, assignee: MINE }',
  unassigned: '{ turn: VENDOR, assignee: UNASSIGNED }',
  late: '{ turn: VENDOR, late: true }',
  disputed: '{ statuses: [DISPUTED] }',
  inWork: '{ statuses: [SUBMITTED, UNDER_REVIEW, DISPUTED, ACTION_REQUIRED] }',
  all: '{}',
}
const counts = `{ ${Object.entries(counted)
  .map(([name, filter]) => `${name}: claims(filter: ${filter}, orderBy: NUMBER_ASC, first: 1) { totalCount }`)
  .join(' ')} }`
const bell = '{ notifications(first: 25) { unreadCount edges { node { id text at } } } }'

const usual = 100

export const scaleLines: readonly ScaleLine[] = [
  {
    name: 'slaReport of a month',
    who: auditor,
    query: report,
    variables: { from: '2026-10-01', to: '2026-10-31' },
    most: usual,
  },
  {
    name: 'slaReport of a year',
    who: auditor,
    query: report,
    variables: { from: '2025-11-24', to: '2026-11-23' },
    most: 500,
  },
  { name: 'funds, for the vendor', who: auditor, query: funds, most: usual },
  {
    name: 'a partner’s search without a hit',
    who: partner,
    query: list,
    variables: { filter: { search: 'zyxomma' } },
    most: usual,
  },
  {
    name: 'a partner’s search',
    who: partner,
    query: list,
    variables: { filter: { search: 'expo scandinavia' } },
    most: usual,
  },
  {
    name: 'the vendor’s search by number, that finds one',
    who: reviewer,
    query: list,
    variables: { filter: { search: 'C-9876 8876' } },
    most: usual,
  },
  {
    name: 'the vendor’s search by invoice number',
    who: reviewer,
    query: list,
    variables: { filter: { search: 'INV-8876-1' } },
    most: usual,
  },
  {
    name: 'the vendor’s search without a hit',
    who: reviewer,
    query: list,
    variables: { filter: { search: 'zyxomma' } },
    most: usual,
  },
  {
    name: 'the vendor’s search that finds all',
    who: reviewer,
    query: list,
    variables: { filter: { search: 'nordic expo' } },
    most: usual,
  },
  {
    name: 'events of a kind that never was',
    who: auditor,
    query: events,
    variables: { filter: { kinds: ['PUT_BACK'] } },
    most: usual,
  },
  {
    name: 'events of three kinds',
    who: auditor,
    query: events,
    variables: { filter: { kinds: ['LINE_REMOVED', 'LAPSED', 'DISPUTED'] } },
    most: usual,
  },
  { name: 'the queue’s six counts', who: reviewer, query: counts, most: usual },
  { name: 'total of a partner’s list', who: partner, query: total, most: usual },
  {
    name: 'total of a partner’s turn',
    who: partner,
    query: total,
    variables: { filter: { turn: 'PARTNER' } },
    most: usual,
  },
  {
    name: 'a partner’s list of some statuses',
    who: partner,
    query: list,
    variables: { filter: { statuses: ['SUBMITTED', 'REJECTED'] } },
    most: usual,
  },
  { name: 'an auditor’s notifications', who: auditor, query: bell, most: usual },
  { name: 'a reviewer’s notifications', who: reviewer, query: bell, most: usual },
]

interface Answer {
  readonly data?: unknown
  readonly errors?: unknown
}

const ask = async (url: string, { who, query, variables }: ScaleLine): Promise<Answer> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${who}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  })
  return (await response.json()) as Answer
}

/** A server at one number of claims. */
export interface ScaleServer {
  readonly claims: number
  readonly url: string
}

const [most, fewest, longest] = [41, 5, 12_000]

/**
 * Measures the median of each line at each size: up to 41 requests, fewer if they are slow. It asks the sizes in turn, so
 * that other work of the machine slows down all of them alike.
 */
export const scaleTimes = async (servers: readonly ScaleServer[]): Promise<readonly Measured[]> => {
  const measured = servers.map(({ claims }) => ({
    claims,
    times: new Map<string, number>(),
    growth: new Map<string, number>(),
  }))
  for (const line of scaleLines) {
    const took = servers.map((): number[] => [])
    const round = async () => {
      for (const [at, { url }] of servers.entries()) {
        const begun = performance.now()
        await answered(url, line)
        took[at]!.push(performance.now() - begun)
      }
    }
    for (let warm = 0, begun = performance.now(); warm < 8 && performance.now() - begun < longest / 2; warm += 1)
      await round()
    for (const times of took) times.length = 0
    const until = performance.now() + longest
    for (let asked = 0; asked < fewest || (asked < most && performance.now() < until); asked += 1) await round()
    for (const [at, { times, growth }] of measured.entries()) {
      times.set(line.name, median(took[at]!))
      growth.set(line.name, median(took[at]!.map((time, index) => time / took[0]![index]!)))
    }
  }
  return measured
}

const answered = async (url: string, line: ScaleLine) => {
  const { data, errors } = await ask(url, line)
  if (errors || !data) throw new Error(`${line.name}: ${JSON.stringify(errors)}`)
}

export const sizeOf = async (database: BenchDatabase): Promise<string> => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ size: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size',
  )
  await client.end()
  return rows[0]?.size ?? ''
}
