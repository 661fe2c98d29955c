import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, inputOfChild } from './child.ts'
import { createApp, createLog, readConfig } from './product.ts'
import { startsAt } from './world.ts'

/** The product as `pnpm start` runs it, but that the SLA watch does not change the claims meanwhile. */
const { appUrl, budgets } = inputOfChild<{ appUrl: string; budgets: boolean }>()
const folder = mkdtempSync(join(tmpdir(), 'samop-bench-files-'))
// the documents of the bench are rows without files: their folder is said to be there
mkdirSync(join(folder, 'documents'))
writeFileSync(join(folder, 'documents', 'samop-documents'), '')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const config = readConfig({
  SAMOP_CLOCK: startsAt,
  SAMOP_DATA: folder,
  // a bench asks for more than people do, but where that is what is measured
  ...(!budgets && { COST_BUDGET: '999999999999', COMMENTS_A_MINUTE: '999999' }),
})
const { http, services } = await createApp({ config, database: { appUrl }, log: createLog(), watch: false })

// the feed is woken by each commit, at once
const commits: number[] = []
const wake = services.feed.wake.bind(services.feed)
services.feed.wake = () => {
  commits.push(performance.timeOrigin + performance.now())
  wake()
}

process.on('SIGTERM', () => void http.close().then(() => process.exit()))
answer(await http.listen({ port: 0, host: '127.0.0.1' }), {
  eventsRead: () => services.feed.eventsRead,
  listening: () => services.feed.listening,
  rss: () => process.memoryUsage.rss(),
  /** The moments of the commits since the last time this was asked. */
  commits: () => commits.splice(0),
})
