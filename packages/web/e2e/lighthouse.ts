import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { buildServer, buildWeb } from '../../../scripts/build.ts'
import { openShared } from './browser.ts'
import { signIn } from './harness/api.ts'
import { type FirstPage, firstPages, otherPages } from './harness/firstPages.ts'
import { makeServer, monday } from './harness/server.ts'

// pnpm --filter @samop/web lighthouse [--runs 3] [--form mobile] [--page "the queue"] [--others] [--keep folder]
// Measures the first pages, all others, or those named, of the demonstration on a server of its own. npx fetches Lighthouse: it is large, and nothing
// else needs it. The network and the processor are simulated, but what else the machine does still shows.
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    form: { type: 'string', multiple: true, default: ['desktop', 'mobile'] },
    page: { type: 'string', multiple: true },
    others: { type: 'boolean', default: false },
    keep: { type: 'string' },
    version: { type: 'string', default: '13.5.0' },
  },
})

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>
  runtimeError?: { message: string }
}

const port = 9333
const folder = mkdtempSync(join(tmpdir(), 'samop-lighthouse-'))
const figures = {
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  SI: 'speed-index',
  KB: 'total-byte-weight',
}

const measure = async (url: string, form: string, name: string): Promise<Report> => {
  const out = join(values.keep ?? folder, `${name}.json`)
  // its own reset empties the caches and leaves the session
  const args = ['--output=json', `--output-path=${out}`, `--port=${port}`, '--quiet']
  args.push('--only-categories=performance,accessibility,best-practices,seo')
  if (form === 'desktop') args.push('--preset=desktop')
  await promisify(execFile)('npx', ['--yes', `lighthouse@${values.version}`, url, ...args])
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report
  if (report.runtimeError) throw new Error(report.runtimeError.message)
  return report
}

const figuresOf = ({ categories, audits }: Report): Record<string, number> => ({
  ...Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
  ...Object.fromEntries(Object.entries(figures).map(([name, audit]) => [name, audits[audit]?.numericValue ?? NaN])),
})

/** What stands between a page and the 100 of a category that is not about speed. */
const faultsOf = ({ categories, audits }: Report): string[] =>
  Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => audit?.title ?? '')

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const rounded = (name: string, number: number) => {
  if (name === 'CLS') return Math.round(number * 1000) / 1000
  return Math.round(name === 'KB' ? number / 1000 : number)
}

/** As whoever opens the page, in a browser that has nothing of us but the session. */
const enter = async (browser: BrowserContext, origin: string, { as }: FirstPage) => {
  await browser.clearCookies()
  const page = await browser.newPage()
  await page.goto(`${origin}/sign-in`)
  await page.evaluate(() => localStorage.clear())
  if (as) {
    await page.getByRole('button', { name: as }).click()
    await page.locator('#main h1').waitFor()
  }
  await page.close()
}

await buildServer()
await buildWeb()
const server = await makeServer()
const browser = await openShared(join(folder, 'profile'), port)
try {
  await server.start(monday)
  const partner = await signIn(server.origin, 'admin@nordlys.example')
  const [first, others] = await Promise.all([firstPages(partner), otherPages(partner)])
  const pages = values.page ? [...first, ...others] : values.others ? others : first
  const table: Record<string, Record<string, number>> = {}
  const faults = new Set<string>()
  for (const page of pages.filter(({ name }) => !values.page || values.page.includes(name))) {
    await enter(browser, server.origin, page)
    for (const form of values.form) {
      const runs: Record<string, number>[] = []
      for (let run = 0; run < Number(values.runs); run += 1) {
        const name = `${page.name} ${form}`
        const report = await measure(server.origin + page.path, form, `${name} ${run}`)
        for (const fault of faultsOf(report)) faults.add(`${name}: ${fault}`)
        runs.push({ ...figuresOf(report), load: loadavg()[0] ?? NaN })
      }
      const middle = (name: string) => rounded(name, median(runs.map((each) => each[name] ?? NaN)))
      const row = Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, middle(name)]))
      table[`${page.name}, ${form}`] = row
      console.log(`${page.name}, ${form}: ${JSON.stringify(row)}`)
    }
  }
  console.table(table)
  for (const fault of faults) console.log(fault)
} finally {
  await browser.close()
  await server.remove()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
