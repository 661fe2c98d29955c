import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const main = resolve(import.meta.dirname, '../../../server/dist/src/main.js')

/** A Monday in the usage period July to December, while claims are open. Pages follow the server's clock. */
export const monday = '2026-11-23T09:00:00Z'

/** The real server with a port and a data folder of its own. Both stay when it starts again. */
export interface Server {
  readonly origin: string
  readonly folder: string
  /** The last of its output. */
  readonly said: string
  /** Starts the server with its clock at `clock`. Resolves when it is ready. */
  start(clock: string): Promise<void>
  /** Ends it without warning, like a power cut. */
  kill(): Promise<void>
  /** Ends it as an operator does and keeps its data. */
  stop(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

/** `data` is a folder to start from; without it the server loads its demonstration. */
export async function makeServer(data?: string): Promise<Server> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'samop-journey-'))
  // The copy keeps owners and modes, because PostgreSQL insists on them.
  if (data) execFileSync('cp', ['-a', `${data}/.`, folder])
  let running: ChildProcess | undefined
  const said: string[] = []

  const end = async (signal: NodeJS.Signals) => {
    const child = running
    running = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  return {
    origin: `http://localhost:${port}`,
    folder,
    get said() {
      return said.slice(-200).join('')
    },
    start: async (clock) => {
      running = await startServer({ PORT: String(port), SAMOP_DATA: folder, SAMOP_CLOCK: clock }, said)
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    remove: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function startServer(settings: Record<string, string>, said: string[]): Promise<ChildProcess> {
  const { PATH, HOME } = process.env
  // the clock jumps over days, but nobody should have to sign in again
  const env = { PATH, HOME, SUPPORT_URL: 'https://support.contoso.example/new', SESSION_IDLE: 'P14D', ...settings }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((done, fail) => {
    const hear = (chunk: unknown) => {
      said.push(String(chunk))
      if (String(chunk).includes('is ready')) done(child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code, signal) => fail(new Error(`the server ended with ${code ?? signal}:\n${said.join('')}`)))
  })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}
