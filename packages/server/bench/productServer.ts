import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, inputOfChild } from './child.ts'
import { carryOut, createApp, createLog, grantFunds, readConfig } from './product.ts'
import { startsAt } from './world.ts'

/** The product as `pnpm start` runs it, but without the SLA watch, which would change claims meanwhile. */
const { appUrl, budgets } = inputOfChild<{ appUrl: string; budgets: boolean }>()
const folder = mkdtempSync(join(tmpdir(), 'samop-bench-files-'))
// The documents of the bench are rows without files, so their folder gets only its marker.
mkdirSync(join(folder, 'documents'))
writeFileSync(join(folder, 'documents', 'samop-documents'), '')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const config = readConfig({
  SAMOP_CLOCK: startsAt,
  SAMOP_DATA: folder,
  // Subscribers say that they come from several offices: one office has room for fewer sockets.
  TRUSTED_PROXIES: '127.0.0.1',
  // A bench sends more than people do, so the budgets are raised, unless they are measured.
  ...(!budgets && { COST_BUDGET: '999999999999', COMMENTS_A_MINUTE: '999999' }),
})
const { http, services } = await createApp({ config, database: { appUrl }, log: createLog(), watch: false })

/** The moment of the commit of a named change. */
export type Commit = readonly [change: string, at: number]

interface Import {
  readonly funds: readonly Omit<Parameters<typeof grantFunds.run>[1], 'amountMinor'>[]
  readonly writes: number
}
let written = 0

// Each commit wakes the feed at once, which gives the moment of the commit. What a request of the bench changes has a name in
// its header; other changes, such as the noted use of a session, have none.
const changes = new AsyncLocalStorage<string | undefined>()
http.server.prependListener('request', ({ headers }) => changes.enterWith(headers['x-change']?.toString()))
const commits: Commit[] = []
const wake = services.feed.wake.bind(services.feed)
services.feed.wake = () => {
  const change = changes.getStore()
  if (change !== undefined) commits.push([change, performance.timeOrigin + performance.now()])
  wake()
}

process.on('SIGTERM', () => void http.close().then(() => process.exit()))
answer(await http.listen({ port: 0, host: '127.0.0.1' }), {
  eventsRead: () => services.feed.eventsRead,
  listening: () => services.feed.listening,
  rss: () => process.memoryUsage.rss(),
  /** Starts to write grants, one transaction each, as an import does. */
  import: ({ funds, writes }: Import) => {
    written = 0
    void Promise.all(
      [0, 1].map(async (lane) => {
        for (let one = lane; one < writes; one += 2, written += 1)
          await carryOut(services, grantFunds, { ...funds[one % funds.length]!, amountMinor: 1, note: 'Earnings' })
      }),
    ).catch((error: Error) => {
      process.stderr.write(`${error.stack}\n`)
      written = writes
    })
  },
  written: () => written,
  /** The commits since the last call. */
  commits: () => commits.splice(0),
})
