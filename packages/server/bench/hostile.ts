import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { BenchDatabase } from './benchDatabase.ts'
import { startChild } from './child.ts'
import { median } from './compare.ts'
import { listQuery } from './queries.ts'
import type { Figure } from './table.ts'
import { partners, tokenOf } from './world.ts'

const asked = 40
/** A person's pace, so that their own budget does not affect the figure. */
const every = 250
const most = 3

/** Measures another partner's list while a caller, or an unknown caller, sends at full speed. */
export const hostileFigures = async (database: BenchDatabase, url: string, rssOf: () => Promise<number>) => {
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select id from claim where partner_id = (select partner_id from member where email = $1) order by number limit 1`,
    [`user${partners.strange}@bench.example`],
  )
  await client.end()
  await listTimes(url)
  const figures: Figure[] = []
  for (const [name, input] of [
    ['a key at full speed', { url, token: tokenOf('user', partners.strange), claimId: rows[0]?.id }],
    ['nobody at full speed', { url }],
  ] as const) {
    const before = await listTimes(url)
    const hostile = await startChild('hostileClients.ts', input)
    try {
      const during = await listTimes(url)
      const statuses = JSON.stringify(await hostile.ask('statuses')).replaceAll('"', '')
      const ratio = p95(during) / p95(before)
      figures.push({
        name: `another’s list beside ${name}`,
        target: `p95 < ${most} × quiet`,
        measured: `${ratio.toFixed(2)} ×   p95 ${p95(before).toFixed(0)} → ${p95(during).toFixed(0)} ms, half ${median(before).toFixed(0)} → ${median(during).toFixed(0)} ms; ${statuses}; ${((await rssOf()) / 2 ** 20).toFixed(0)} MB`,
        holds: ratio < most,
        timed: true,
      })
    } finally {
      await hostile.stop()
    }
    await sleep(2000)
  }
  return figures
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!

/** The times of the list, asked for at intervals; any other answer ends the bench. */
const listTimes = async (url: string): Promise<number[]> => {
  const times: number[] = []
  for (let at = 0; at < asked; at += 1) {
    const begun = performance.now()
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `samop_session=${tokenOf('user', partners.looking)}`,
      },
      body: JSON.stringify({
        query: listQuery,
        variables: {
          filter: { statuses: ['SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] },
          orderBy: 'UPDATED_DESC',
        },
      }),
    })
    const { errors } = (await response.json()) as { errors?: unknown }
    if (!response.ok || errors) throw new Error(`the list was refused: ${JSON.stringify(errors)}`)
    const took = performance.now() - begun
    times.push(took)
    await sleep(Math.max(0, every - took))
  }
  return times
}
