import { availableParallelism, totalmem } from 'node:os'
import { buildServer } from '../../../scripts/build.ts'
import type { BenchDatabase } from './benchDatabase.ts'
import type { Rounds } from './compare.ts'
import { type Figure, isMissed, tableOf } from './table.ts'

/*
 * The figures the product is held to, as one table: pnpm bench. With --quick on little data, as a test: what depends on
 * the speed of the machine is told, but not judged. With --hostile: what callers at full speed cost another partner.
 */
const isQuick = process.argv.includes('--quick')
/** With --hostile only: what callers at full speed cost another. */
const isHostile = process.argv.includes('--hostile')
const rounds: Rounds = isQuick
  ? { warm: false, pairs: 1, length: { amount: 80 } }
  : { warm: true, pairs: 7, length: { duration: 2 } }

const begun = performance.now()
const tell = (text: string) =>
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`)

const measure = async (database: BenchDatabase): Promise<Figure[]> => {
  const { fill } = await import('./fill.ts')
  const { full, quick } = await import('./world.ts')
  const { startChild } = await import('./child.ts')
  const { readFigures } = await import('./reads.ts')
  const { submissionFigure } = await import('./submissions.ts')
  const { liveFigures } = await import('./live.ts')
  const { bundleFigures } = await import('./bundle.ts')
  const size = isQuick || isHostile ? quick : full
  tell(`filling ${size.claims} claims of ${size.partners} partners`)
  await fill(database, size)
  const product = await startChild('productServer.ts', { appUrl: database.appUrl, budgets: isHostile })
  try {
    if (isHostile) {
      tell('callers at full speed')
      const { hostileFigures } = await import('./hostile.ts')
      return await hostileFigures(database, String(product.ready), () => product.ask('rss'))
    }
    tell('reading')
    const reads = await readFigures(database, String(product.ready), rounds)
    tell('submitting')
    const submissions = await submissionFigure(database, String(product.ready))
    tell('following')
    const live = await liveFigures(database, product, size, isQuick ? 5 : 30)
    return [...reads, submissions, ...live, ...bundleFigures()]
  } finally {
    await product.stop()
  }
}

await buildServer()
const { openBenchDatabase } = await import('./benchDatabase.ts')
const database = await openBenchDatabase()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void database.stop().finally(() => process.exit(1)))
}
try {
  const figures = await measure(database)
  const machine = `${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, PostgreSQL ${database.version}`
  process.stdout.write(`\n${tableOf(figures, isQuick)}\n\n${machine}\n`)
  process.exitCode = figures.some((figure) => isMissed(figure, isQuick)) ? 1 : 0
} finally {
  await database.stop()
}
tell('done')
