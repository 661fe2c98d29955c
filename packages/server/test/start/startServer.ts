import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

const launcher = resolve(import.meta.dirname, '../../../../scripts/start.ts')

/** A server as `pnpm start` starts it. */
export type Started = {
  process: ChildProcess
  /** Resolves with its address; rejects with its output if it ends before. */
  ready: Promise<string>
  ended: Promise<number | NodeJS.Signals>
  /** Its output so far, without the errors. */
  output: () => string
  errors: () => string
}

const running = new Set<ChildProcess>()

/** Starts a server on a free port with exactly these settings. */
export const startServer = (settings: Record<string, string>): Started => {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, PORT: '0', ...settings }
  const child = spawn(process.execPath, [launcher], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const written = { output: '', errors: '' }
  child.stdout.on('data', (data) => (written.output += String(data)))
  child.stderr.on('data', (data) => (written.errors += String(data)))
  const ended = new Promise<number | NodeJS.Signals>((done) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      done(code ?? signal ?? 'SIGKILL')
    })
  })
  const ready = new Promise<string>((done, fail) => {
    child.stdout.on('data', () => {
      const address = /ready: (http:\S+)/.exec(written.output)?.[1]
      if (address) done(address)
    })
    void ended.then((end) => fail(new Error(`ended with ${end}:\n${written.output}\n${written.errors}`)))
  })
  ready.catch(() => undefined)
  return { process: child, ready, ended, output: () => written.output, errors: () => written.errors }
}

export const stop = async (server: Started, signal: NodeJS.Signals = 'SIGTERM') => {
  server.process.kill(signal)
  return server.ended
}

/** Ends the servers that a failed test left behind. */
export const endServers = async (): Promise<void> => {
  const left = [...running].map((child) => new Promise((done) => child.once('close', done).kill('SIGTERM')))
  await Promise.all(left)
}
