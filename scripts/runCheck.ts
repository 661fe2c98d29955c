import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './build.ts'
import type { Check } from './checks.ts'

export type Outcome = { passed: number; failed: number; seconds: number; output: string }

const limit = 20 * 60_000

/** Runs a program of the project and keeps its output in case it fails. */
const run = (folder: string, [command, ...args]: string[]) =>
  new Promise<{ code: number; output: string }>((done) => {
    const bins = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']]
    const child = spawn(command as string, args, {
      cwd: folder,
      env: { ...process.env, PATH: bins.join(delimiter) },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    })
    let output = ''
    const keep = (data: Buffer) => (output += data.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => done({ code: 1, output: error.message }))
    child.once('close', (code, signal) => {
      if (signal)
        output += `\nended by ${signal}${signal === 'SIGTERM' ? `: longer than ${limit / 60_000} minutes` : ''}`
      done({ code: code ?? 1, output })
    })
  })

type Report = { numPassedTests: number; numFailedTests: number }

const runTests = async (folder: string, args: string[]) => {
  const place = mkdtempSync(join(tmpdir(), 'samop-test-'))
  const file = join(place, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await run(folder, ['vitest', 'run', ...reporters, ...args])
    const report: Report | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    const passed = report?.numPassedTests ?? 0
    const failed = report?.numFailedTests ?? 0
    // a file that does not load reports no failed test, and a run without tests is no success
    const broken = failed === 0 && (code !== 0 || passed === 0)
    return { passed, failed: broken ? 1 : failed, output: passed === 0 ? `${output}\nNo test was run.` : output }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

export const runCheck = async (check: Check): Promise<Outcome> => {
  const start = performance.now()
  const folder = join(root, check.folder ?? '.')
  const seconds = () => (performance.now() - start) / 1000
  if ('vitest' in check) return { ...(await runTests(folder, check.vitest)), seconds: seconds() }
  const { code, output } = await run(folder, check.command)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, seconds: seconds() }
}
