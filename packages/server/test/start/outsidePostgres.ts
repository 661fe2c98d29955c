import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { commandPrefix, findBinaries } from '../../src/database/binaries.ts'
import { readPostmaster } from '../../src/database/postmaster.ts'

/** A PostgreSQL that Samop did not start. */
export type Outside = {
  urlOf(user: string, password: string, database: string): string
  /** Runs one statement as superuser. */
  run(statement: string, database?: string): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

const debian = '/usr/lib/postgresql/15/bin'

/** The folders of PostgreSQL's programs, by name: those of npm, and Debian's if installed. */
export const kinds: [name: string, bin: string][] = [['PostgreSQL 18', dirname((await findBinaries()).postgres)]]
if (existsSync(debian)) kinds.push(['PostgreSQL 15', debian])

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}

export const startOutside = async (bin: string): Promise<Outside> => {
  const place = mkdtempSync(join(tmpdir(), 'samop-outside-'))
  const [folder, passwordFile] = [join(place, 'data'), join(place, 'password')]
  mkdirSync(folder, { mode: 0o700 })
  writeFileSync(passwordFile, 'root-secret')
  const prefixed = (program: string, ...args: string[]): [string, string[]] => {
    const [command = '', ...rest] = [...commandPrefix(folder), join(bin, program), ...args]
    return [command, rest]
  }
  const login = [
    '--username=root',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
  ]
  const made = spawnSync(...prefixed('initdb', `--pgdata=${folder}`, '--no-sync', ...login), { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  const port = await freePort()
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off']
  const child = spawn(...prefixed('postgres', '-D', folder, '-p', String(port), ...settings), { stdio: 'ignore' })
  while (!readPostmaster(folder)?.ready) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}`)
    await sleep(20)
  }
  const urlOf = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  return {
    urlOf,
    run: async (statement, database = 'postgres') => {
      const client = new Client({ connectionString: urlOf('root', 'root-secret', database) })
      await client.connect()
      return (await client.query(statement).finally(() => client.end())).rows
    },
    stop: async () => {
      child.kill('SIGINT')
      await once(child, 'exit')
      rmSync(place, { recursive: true, force: true })
    },
  }
}
