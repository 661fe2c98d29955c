import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { type Child, startChild } from './child.ts'
import { claimsOf, comment, until } from './live.ts'
import type { Receipt } from './subscribers.ts'
import type { Figure } from './table.ts'
import { tokenOf } from './world.ts'

const latest = 1000
const eachGroup = 20

/** Makes many small writes, as an import does, and a comment a second; each receipt is measured from the sending of its comment. */
export const importFigures = async (database: BenchDatabase, product: Child, writes: number): Promise<Figure[]> => {
  const url = String(product.ready)
  const tokens = (['vendorListener', 'partnerListener'] as const).flatMap((group) =>
    Array.from({ length: eachGroup }, (_, index) => tokenOf(group, index + 1)),
  )
  const subscribers = await startChild('subscribers.ts', { url: `${url}/graphql`, tokens })
  try {
    await until(async () => (await product.ask<number>('listening')) === tokens.length, 'everybody subscribed')
    const claims = await claimsOf(database, 100)
    const begun = performance.now()
    await product.ask('import', { funds: await fundsOf(database), writes })
    const sent: number[] = []
    while ((await product.ask<number>('written')) < writes) {
      sent.push(performance.timeOrigin + performance.now())
      await comment(url, claims[sent.length % claims.length]!, String(sent.length - 1))
      await sleep(1000)
    }
    const took = (performance.now() - begun) / 1000
    for (const index of sent.keys())
      await until(
        async () => (await subscribers.ask<number>('count', String(index))) >= tokens.length,
        'everybody told',
      )
    const expected = sent.length * tokens.length
    return judge(await subscribers.ask<Receipt[]>('receipts'), { sent, expected, writes, took })
  } finally {
    await subscribers.stop()
  }
}

interface Made {
  readonly sent: readonly number[]
  readonly expected: number
  readonly writes: number
  readonly took: number
}

const judge = (receipts: readonly Receipt[], { sent, expected, writes, took }: Made): Figure[] => {
  const delays = receipts.map(([, event, at]) => at - sent[Number(event)]!).toSorted((a, b) => a - b)
  const at = (share: number) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? Infinity
  const each = [0.5, 0.95, 1].map((share) => at(share).toFixed(0))
  return [
    {
      name: `live events during ${writes} small writes`,
      target: `none later than ${latest} ms`,
      measured: `half within ${each[0]} ms, 95 % within ${each[1]} ms, the last after ${each[2]} ms; ${sent.length} comments in ${took.toFixed(0)} s, ${(writes / took).toFixed(0)} writes a second`,
      holds: at(1) <= latest && receipts.length === expected,
      timed: true,
    },
  ]
}

/** Funds that money can be granted to. */
const fundsOf = async ({ ownerUrl }: BenchDatabase) => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<Record<'partnerId' | 'programId' | 'usagePeriodId' | 'currency', string>>(
    `select partner_id as "partnerId", program_id as "programId", usage_period_id as "usagePeriodId", currency from fund order by id limit 500`,
  )
  await client.end()
  return rows
}
