import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './build.ts'
import { stopWithLauncher } from './launcher.ts'

stopWithLauncher()
const port = process.env['PORT'] ?? '4000'
const out = join(root, 'packages/server/dist.dev')
const children: ChildProcess[] = []
let stopping = false

const stop = async (code: number) => {
  if (stopping) return
  stopping = true
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null)
  await Promise.all(running.map((child) => new Promise((done) => child.once('exit', done).kill('SIGTERM'))))
  process.exit(code)
}

const run = (folder: string, command: string, args: string[]) => {
  const bins = [join(root, folder, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env['PATH']]
  const env = { ...process.env, PATH: bins.join(delimiter), PORT: port, SAMOP_SERVER: `http://127.0.0.1:${port}` }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  child.once('exit', (code) => void stop(code ?? 1))
  children.push(child)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

rmSync(out, { recursive: true, force: true })
const compile = ['-p', 'packages/server/tsconfig.build.json', '--noCheck', '--watch', '--preserveWatchOutput']
run('packages/server', 'tsc', [...compile, '--outDir', out])
while (!existsSync(join(out, 'src/main.js'))) await sleep(100)
run('packages/server', 'node', ['--watch', '--watch-preserve-output', '--enable-source-maps', join(out, 'src/main.js')])
run('packages/web', 'vite', ['packages/web'])
