import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { type Child, startChild } from './child.ts'
import { comment, isSettled, until } from './live.ts'
import type { Shown } from './queuePages.ts'
import type { Figure } from './table.ts'
import { type Size, tokenOf } from './world.ts'

const within = 500
/** Comments a second. */
const rate = 5
const reviewers = 20

/** Partners comment on claims under review while reviewers have their queue open; each page is measured from the sending of the comment. */
export const queueFigures = async (
  database: BenchDatabase,
  product: Child,
  { queuePages }: Size,
  comments: number,
): Promise<Figure[]> => {
  const url = String(product.ready)
  const tokens = Array.from({ length: queuePages }, (_, index) => tokenOf('reviewer', 1 + (index % reviewers)))
  await until(() => isSettled(database), 'what was measured before is told')
  const pages = await startChild('queuePages.ts', { url: `${url}/graphql`, tokens })
  try {
    await until(async () => (await product.ask<number>('listening')) === queuePages, 'every page follows')
    const claims = await underReview(database, comments)
    const sent: number[] = []
    await Promise.all(
      claims.map(async ({ id, partner }, index) => {
        await sleep((index * 1000) / rate)
        sent[index] = performance.timeOrigin + performance.now()
        await comment(url, id, String(index), tokenOf('user', partner))
      }),
    )
    await until(async () => (await pages.ask<number>('count')) >= queuePages * claims.length, 'every page is right')
    const { shown, requests } = await pages.ask<{ shown: Shown[]; requests: number }>('shown')
    return judge(shown, { sent, requests, pages: queuePages, comments: claims.length })
  } finally {
    await pages.stop()
  }
}

interface Told {
  readonly sent: readonly number[]
  readonly requests: number
  readonly pages: number
  readonly comments: number
}

const judge = (shown: readonly Shown[], { sent, requests, pages, comments }: Told): Figure[] => {
  const delays = shown.map(([, comment, at]) => at - sent[comment]!).toSorted((a, b) => a - b)
  const at = (share: number) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? Infinity
  const most = pages * comments
  return [
    {
      name: `${pages} open queue pages, ${rate} comments a second`,
      target: `right within ${within} ms (95 %)`,
      measured: `half within ${at(0.5).toFixed(0)} ms, 95 % within ${at(0.95).toFixed(0)} ms, the last after ${at(1).toFixed(0)} ms; ${comments} comments`,
      holds: at(0.95) <= within,
      timed: true,
    },
    {
      name: 'what the pages asked for it',
      target: 'at most once an event and page',
      measured: `${requests} requests of ${most}: ${(requests / most).toFixed(2)}`,
      holds: requests <= most && shown.length === most,
      timed: false,
    },
  ]
}

/** Claims that a reviewer has, each with the number of its partner. */
const underReview = async ({ ownerUrl }: BenchDatabase, count: number): Promise<{ id: string; partner: number }[]> => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string; partner: number }>(
    `select c.id, substring(p.name from '[0-9]+')::int as partner from claim c join partner p on p.id = c.partner_id
      where c.status = 'UNDER_REVIEW' order by c.id limit $1`,
    [count],
  )
  await client.end()
  return rows
}
