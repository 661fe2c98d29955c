import { execFile } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { openShared } from './browser.ts'

// pnpm --filter @samop/web lighthouse --origin http://localhost:4000 --as admin@nordlys.example /sign-in /claims/…
// npx fetches Lighthouse, because it is large and nothing else needs it. The median of --runs counts.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string', default: 'http://localhost:4000' },
    as: { type: 'string' },
    password: { type: 'string', default: 'samop-demo' },
    runs: { type: 'string', default: '3' },
    form: { type: 'string', multiple: true, default: ['desktop', 'mobile'] },
    version: { type: 'string', default: '13.5.0' },
  },
})

interface Report {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
}

const port = 9333
const profile = join(tmpdir(), `samop-lighthouse-${process.pid}`)
const figures = {
  'first paint ms': 'first-contentful-paint',
  'largest paint ms': 'largest-contentful-paint',
  'blocked ms': 'total-blocking-time',
  shift: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
}

const measure = async (path: string, form: string): Promise<Record<string, number>> => {
  const out = join(profile, 'report.json')
  const args = ['--output=json', `--output-path=${out}`, `--port=${port}`, '--quiet', '--disable-storage-reset']
  if (form === 'desktop') args.push('--preset=desktop')
  await promisify(execFile)('npx', ['--yes', `lighthouse@${values.version}`, values.origin + path, ...args])
  const { categories, audits }: Report = JSON.parse(readFileSync(out, 'utf8'))
  return {
    ...Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    ...Object.fromEntries(Object.entries(figures).map(([name, audit]) => [name, audits[audit]?.numericValue ?? NaN])),
  }
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const browser = await openShared(profile, port)
try {
  if (values.as)
    await browser.request.post(`${values.origin}/auth/sign-in`, {
      data: { email: values.as, password: values.password },
      headers: { origin: values.origin },
    })
  const table: Record<string, Record<string, number>> = {}
  for (const path of positionals)
    for (const form of values.form) {
      const runs: Record<string, number>[] = []
      for (let run = 0; run < Number(values.runs); run += 1) runs.push(await measure(path, form))
      table[`${path} ${form}`] = Object.fromEntries(
        Object.keys(runs[0] ?? {}).map((name) => [
          name,
          Math.round(median(runs.map((each) => each[name] ?? NaN)) * 1000) / 1000,
        ]),
      )
    }
  console.table(table)
} finally {
  await browser.close()
  rmSync(profile, { recursive: true, force: true })
}
