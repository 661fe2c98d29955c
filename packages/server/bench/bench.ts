import { availableParallelism, totalmem } from 'node:os'
import { buildServer } from '../../../scripts/build.ts'
import type { BenchDatabase } from './benchDatabase.ts'
import type { Child } from './child.ts'
import type { Rounds } from './compare.ts'
import type { Audience } from './live.ts'
import { type Figure, isMissed, tableOf } from './table.ts'
import type { Size } from './world.ts'

/*
 * Measures the product's performance goals and prints a table: pnpm bench. --quick uses little data, as a test: it prints
 * figures that depend on the machine's speed, but does not judge them. --hostile measures what callers at full speed cost
 * another partner. --live measures only how late events come to 500 and 2,000 subscribers, on few claims. --import measures how late live events come while 100,000 small writes are made (--writes=… others). --scale measures how times grow with the data, at 10⁴ and 10⁵ claims; --million adds 10⁶.
 * --keep=FOLDER keeps the databases for the next time, --fill only makes them, --sizes=10000,1000000 chooses others.
 */
const isQuick = process.argv.includes('--quick')
/** Measures only what callers at full speed cost another partner. */
const isHostile = process.argv.includes('--hostile')
/** Measures only what an import costs those who follow. */
const isImport = process.argv.includes('--import')
/** Measures only how late events come to subscribers. */
const isLive = process.argv.includes('--live')
const isScale = process.argv.includes('--scale')
const valueOf = (option: string) => process.argv.find((one) => one.startsWith(`${option}=`))?.slice(option.length + 1)
const sizes = valueOf('--sizes')?.split(',').map(Number) ?? [
  10_000,
  100_000,
  ...(process.argv.includes('--million') ? [1_000_000] : []),
]
const rounds: Rounds = isQuick
  ? { warm: false, pairs: 1, length: { amount: 80 } }
  : { warm: true, pairs: 7, length: { duration: 2 } }

const writes = Number(valueOf('--writes') ?? 100_000)

const begun = performance.now()
const tell = (text: string) =>
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`)

/** 500 and 2,000 subscribers; a quick run has only its few. */
const audiences = (size: Size): Audience[] =>
  isQuick
    ? [{ ...size, within: 250 }]
    : [
        { ...size, vendorListeners: 350, partnerListeners: 150, within: 100 },
        { ...size, within: 250 },
      ]

const following = async (database: BenchDatabase, product: Child, size: Size): Promise<Figure[]> => {
  const { liveFigures } = await import('./live.ts')
  tell('following')
  const figures: Figure[] = []
  for (const audience of audiences(size))
    figures.push(...(await liveFigures(database, product, audience, isQuick ? 5 : 30)))
  return figures
}

const measure = async (database: BenchDatabase): Promise<Figure[]> => {
  const { fill } = await import('./fill.ts')
  const { fewClaims, full, quick } = await import('./world.ts')
  const { startChild } = await import('./child.ts')
  const { readFigures } = await import('./reads.ts')
  const { graphileFigures } = await import('./graphile.ts')
  const { submissionFigure } = await import('./submissions.ts')
  const { fullFundFigure } = await import('./fullFund.ts')
  const { queueFigures } = await import('./queue.ts')
  const size = isLive ? { ...full, ...fewClaims } : isQuick || isHostile || isImport ? quick : full
  tell(`filling ${size.claims} claims of ${size.partners} partners`)
  await fill(database, size)
  const product = await startChild('productServer.ts', { appUrl: database.appUrl, budgets: isHostile })
  try {
    if (isImport) {
      tell('writing while others follow')
      const { importFigures } = await import('./imports.ts')
      return await importFigures(database, product, writes)
    }
    if (isLive) return await following(database, product, size)
    if (isHostile) {
      tell('callers at full speed')
      const { hostileFigures } = await import('./hostile.ts')
      return await hostileFigures(database, String(product.ready), () => product.ask('rss'))
    }
    tell('reading')
    const reads = await readFigures(database, String(product.ready), rounds)
    tell('reading by PostGraphile 5')
    const graphile = await graphileFigures(database, String(product.ready), rounds)
    tell('submitting')
    const submissions = await submissionFigure(database, String(product.ready))
    const fullFund = await fullFundFigure(database, String(product.ready), isQuick ? 5 : 60)
    const live = await following(database, product, size)
    tell('watching the queue')
    const queue = await queueFigures(database, product, size, isQuick ? 10 : 100)
    return [...reads, ...graphile, submissions, fullFund, ...live, ...queue]
  } finally {
    await product.stop()
  }
}

await buildServer()
const { openBenchDatabase } = await import('./benchDatabase.ts')
const opened: BenchDatabase[] = []
const open = async (folder?: string): Promise<BenchDatabase> => {
  const database = await openBenchDatabase(folder)
  opened.push(database)
  return database
}
const closeAll = () => Promise.all(opened.map((database) => database.stop()))
const give = () => void closeAll().finally(() => process.exit(1))
process.once('SIGINT', give).once('SIGTERM', give)
const show = (table: string, holds: boolean) => {
  const machine = `${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, PostgreSQL ${opened[0]?.version}`
  process.stdout.write(`\n${table}\n\n${machine}\n`)
  process.exitCode = holds ? 0 : 1
}

try {
  if (isScale) {
    const { measureScale } = await import('./measureScale.ts')
    const { scaleTable } = await import('./scaleTable.ts')
    const measured = await measureScale({ sizes, keep: valueOf('--keep'), open, tell }, process.argv.includes('--fill'))
    const { text, holds } = scaleTable(measured)
    if (measured.length > 0) show(text, holds)
  } else {
    const figures = await measure(await open())
    show(tableOf(figures, isQuick), !figures.some((figure) => isMissed(figure, isQuick)))
  }
} finally {
  await closeAll()
}
tell('done')
