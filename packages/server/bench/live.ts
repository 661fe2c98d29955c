import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { type Child, startChild } from './child.ts'
import type { Commit } from './productServer.ts'
import { commentMutation } from './queries.ts'
import type { Receipt } from './subscribers.ts'
import type { Figure } from './table.ts'
import { partners, type Size, tokenOf } from './world.ts'

/** How many subscribe, and within how many milliseconds 95 % of the receipts must come. */
export interface Audience extends Pick<Size, 'vendorListeners' | 'partnerListeners' | 'strangers'> {
  readonly within: number
}

/** Makes one change after the other while everybody subscribes; each receipt is measured from the commit of its change. */
export const liveFigures = async (
  database: BenchDatabase,
  product: Child,
  audience: Audience,
  changes: number,
): Promise<Figure[]> => {
  const url = String(product.ready)
  const { vendorListeners, partnerListeners, strangers, within } = audience
  const seeing = vendorListeners + partnerListeners
  const people = (group: Parameters<typeof tokenOf>[0], count: number) =>
    Array.from({ length: count }, (_, index) => tokenOf(group, index + 1))
  const tokens = [
    ...people('vendorListener', vendorListeners),
    ...people('partnerListener', partnerListeners),
    ...people('stranger', strangers),
  ]
  await until(() => isSettled(database), 'what was measured before is told')
  const subscribers = await startChild('subscribers.ts', { url: `${url}/graphql`, tokens })
  try {
    await until(async () => (await product.ask<number>('listening')) === tokens.length, 'everybody subscribed')
    const claims = await claimsOf(database, changes)
    await product.ask('commits')
    const readBefore = await product.ask<number>('eventsRead')
    for (const [index, claim] of claims.entries()) {
      const text = `${seeing}/${index}`
      await comment(url, claim, text)
      await until(async () => (await subscribers.ask<number>('count', text)) >= seeing, 'everybody told')
    }
    const commits = new Map(await product.ask<Commit[]>('commits'))
    // Time enough for events that must not come.
    await sleep(300)
    const eventsRead = (await product.ask<number>('eventsRead')) - readBefore
    return judge(await subscribers.ask<Receipt[]>('receipts'), { commits, seeing, eventsRead, changes, within })
  } finally {
    await subscribers.stop()
  }
}

interface Made {
  /** The moment of the commit of each comment. */
  readonly commits: ReadonlyMap<string, number>
  readonly seeing: number
  readonly eventsRead: number
  readonly changes: number
  readonly within: number
}

const judge = (all: readonly Receipt[], { commits, seeing, eventsRead, changes, within }: Made): Figure[] => {
  // Something else may happen meanwhile.
  const receipts = all.filter(([, event]) => event !== null && commits.has(event))
  const delays = receipts.map(([, event, at]) => at - commits.get(event!)!).toSorted((a, b) => a - b)
  const at = (share: number) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? Infinity
  const once = new Set(receipts.map(([subscriber, event]) => `${subscriber} ${event}`)).size === receipts.length
  const strangers = receipts.filter(([subscriber]) => subscriber >= seeing).length
  const whole = receipts.length === seeing * changes && commits.size === changes
  const milliseconds = (delay: number) => `${delay.toFixed(0)} ms`
  return [
    {
      name: `${seeing} live subscribers, one node`,
      target: `95 % within ${within} ms`,
      measured: `half within ${milliseconds(at(0.5))}, 95 % within ${milliseconds(at(0.95))}, the last after ${milliseconds(at(1))}; ${changes} changes`,
      holds: at(0.95) <= within,
      timed: true,
    },
    {
      name: 'every change reaches everybody',
      target: 'once, and no stranger',
      measured: `${receipts.length} of ${seeing * changes} receipts${once ? '' : ', SOME TWICE'}, ${strangers} by strangers`,
      holds: whole && once && strangers === 0,
      timed: false,
    },
    {
      name: 'events read by the node',
      target: 'each once',
      measured: `${eventsRead} for ${changes}`,
      holds: eventsRead === changes,
      timed: false,
    },
  ]
}

/** Whether all earlier transactions have ended, so that no earlier event is still to come. */
export const isSettled = async ({ ownerUrl }: BenchDatabase): Promise<boolean> => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(
    'select from event where transaction >= pg_snapshot_xmin(pg_current_snapshot()) limit 1',
  )
  await client.end()
  // By its next poll the node has read it.
  await sleep(1100)
  return rows.length === 0
}

export const claimsOf = async ({ ownerUrl }: BenchDatabase, count: number): Promise<string[]> => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select id from claim where partner_id = (select partner_id from member where email = $1) and submitted_at is not null order by id limit $2`,
    [`user${partners.listened}@bench.example`, count],
  )
  await client.end()
  return rows.map(({ id }) => id)
}

export const comment = async (url: string, claimId: string, text: string, token = tokenOf('reviewer', 1)) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${token}`, 'x-change': text },
    body: JSON.stringify({
      query: commentMutation,
      variables: { input: { claimId, text } },
    }),
  })
  const { data } = (await response.json()) as { data?: { comment: { userErrors: unknown[] } } }
  if (data?.comment.userErrors.length !== 0) throw new Error(`the comment was refused: ${JSON.stringify(data)}`)
}

export const until = async (holds: () => Promise<boolean>, what: string) => {
  const begun = performance.now()
  while (!(await holds())) {
    if (performance.now() - begun > 20_000) throw new Error(`${what}: not within 20 seconds`)
    await sleep(20)
  }
}
