import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../startError.ts'
import { makeFolder } from '../usableFolder.ts'
import { readPostmaster, stopLeftover } from './postmaster.ts'
import { commandPrefix, findBinaries, type Binaries } from './binaries.ts'

export type Cluster = {
  urlOf(database: string): string
  /** Resolves when PostgreSQL ends without being asked to. */
  lost: Promise<string>
  stop(): Promise<void>
}

const user = 'samop'
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_min_messages: 'warning',
  // Failed statements contain texts that people wrote, so the log leaves them out.
  log_min_error_statement: 'panic',
}

const exited = (child: ChildProcess) =>
  new Promise<number | string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('exit', (code, signal) => done(code ?? signal ?? 'unknown'))
  })

/** Starts a program in its own session, so that Ctrl-C in the terminal reaches only this process. */
const run = (prefix: string[], program: string, args: string[], logFile: string) => {
  const log = openSync(logFile, 'a', 0o600)
  const [command, ...rest] = [...prefix, program, ...args]
  const env = { ...process.env, LC_ALL: 'C', PGDATA: undefined, PGPORT: undefined, PGOPTIONS: undefined }
  const child = spawn(command as string, rest, { detached: true, stdio: ['ignore', log, log], env })
  closeSync(log)
  const kill = () => void child.kill('SIGINT')
  process.once('exit', kill)
  child.once('exit', () => process.removeListener('exit', kill))
  return child
}

const complaint = (logFile: string) => {
  const lines = readFileSync(logFile, 'utf8').split('\n')
  const last =
    lines.findLast((line) => /\b(FATAL|PANIC|error):/i.test(line)) ?? lines.findLast((line) => line.trim() !== '')
  return last?.replace(/^.*?(FATAL|PANIC|error):\s*/i, '') ?? 'no reason given'
}

const create = async (folder: string, binaries: Binaries, passwordFile: string, logFile: string, quick: boolean) => {
  // The finished folder is renamed into place, so that a killed initdb leaves no half-made cluster.
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const args = [`--pgdata=${draft}`, `--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale']
  const child = run(
    commandPrefix(draft),
    binaries.initdb,
    [...args, ...locale, ...(quick ? ['--no-sync'] : [])],
    logFile,
  )
  if ((await exited(child)) !== 0) {
    throw new StartError(`PostgreSQL could not make its files in ${folder}: ${complaint(logFile)} (see ${logFile})`)
  }
  renameSync(draft, folder)
}

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

const ready = async (folder: string, child: ChildProcess) => {
  const end = exited(child)
  for (;;) {
    if (readPostmaster(folder)?.ready) return true
    if ((await Promise.race([end, sleep(20, 'waiting')])) !== 'waiting') return false
  }
}

const boot = async (folder: string, binaries: Binaries, logFile: string, extra: Record<string, string>) => {
  const options = Object.entries({ ...settings, ...extra }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    writeFileSync(logFile, '', { mode: 0o600 })
    const child = run(commandPrefix(folder), binaries.postgres, ['-D', folder, '-p', String(port), ...options], logFile)
    if (await ready(folder, child)) return { child, port }
    const taken = readFileSync(logFile, 'utf8').includes('could not bind')
    if (!taken || attempt === 5) {
      throw new StartError(`PostgreSQL does not start in ${folder}: ${complaint(logFile)} (see ${logFile})`)
    }
  }
}

export const clusterFiles = (dataFolder: string): { folder: string; passwordFile: string; logFile: string } => ({
  folder: join(dataFolder, 'postgres'),
  passwordFile: join(dataFolder, 'postgres.password'),
  logFile: join(dataFolder, 'postgres.log'),
})

const addressing = (passwordFile: string, port: number) => (database: string) =>
  `postgres://${user}:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/${database}`

/** The URLs of the cluster that another of our processes runs on this folder; undefined = none. */
export const findRunning = (dataFolder: string): ((database: string) => string) | undefined => {
  const { folder, passwordFile } = clusterFiles(dataFolder)
  const running = readPostmaster(folder)
  return running?.ready ? addressing(passwordFile, running.port) : undefined
}

/** Starts the embedded PostgreSQL of a data folder that we have locked; `quick` gives up safety on disk, for tests. */
export const startCluster = async (dataFolder: string, quick = false): Promise<Cluster> => {
  const { folder, passwordFile, logFile } = clusterFiles(dataFolder)
  const binaries = await findBinaries()
  makeFolder(dataFolder)
  if (!existsSync(folder)) {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    await create(folder, binaries, passwordFile, logFile, quick)
  }
  await stopLeftover(folder)
  const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const { child, port } = await boot(folder, binaries, logFile, quick ? unsafe : {})

  const end = exited(child)
  let asked = false
  return {
    urlOf: addressing(passwordFile, port),
    lost: new Promise((done) => void end.then(() => asked || done(`PostgreSQL stopped: ${complaint(logFile)}`))),
    stop: async () => {
      asked = true
      child.kill('SIGINT')
      // SIGQUIT skips the last checkpoint; the next start then replays the journal.
      if ((await Promise.race([end, sleep(15_000, 'late', { ref: false })])) === 'late') child.kill('SIGQUIT')
      await end
    },
  }
}
