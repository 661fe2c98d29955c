import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join, sep } from 'node:path'
import { tied } from '../commandPrefix.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { makeFolder, unusable } from '../usableFolder.ts'
import { type FromStarter, toServe, toStop } from './messages.ts'
import { giveTo, passingFolders, reaches, type ServingUser, servingUser } from './servingUser.ts'

export interface Serving {
  /** Resolves with the exit code. */
  readonly ended: Promise<number>
  /** Ends the process after running requests are answered. */
  stop(): Promise<void>
}

const program = join(import.meta.dirname, 'serve.js')

/** Starts the serving process; if we are root, as an ordinary user that owns two folders. */
export const startServing = (config: Config, appUrl: string, log: Log): Serving => {
  const user = prepareFolders(config)
  const child = run(config, user, log)
  const ended = new Promise<number>((done) => {
    child.once('error', (error) => {
      log.fatal(error)
      done(1)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
  child.once('message', (message) => {
    const told: FromStarter = { appUrl, isEmbedded: config.databaseUrl === undefined }
    if (message === toServe) child.send(told)
  })
  const stop = async () => {
    if (child.connected) child.send(toStop)
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(late)
  }
  return { ended, stop }
}

/** The folders that the serving process writes. */
const foldersOf = ({ documentsFolder, keysFolder }: Config) => [documentsFolder, keysFolder]

/** Makes these folders, and gives them to the serving user if that is another. */
const prepareFolders = (config: Config): ServingUser | undefined => {
  const { dataFolder } = config
  const within = (place: string, work: () => void) => {
    const variable = place === dataFolder ? 'SAMOP_DATA' : 'STORAGE_URL'
    try {
      work()
    } catch (error) {
      unusable(variable, place)(error as NodeJS.ErrnoException)
    }
  }
  within(dataFolder, () => makeFolder(dataFolder))
  const user = servingUser(dataFolder)
  // Others may pass through, but not list the folder.
  if (user) chmodSync(dataFolder, 0o711)
  for (const folder of foldersOf(config)) {
    within(folder.startsWith(dataFolder + sep) ? dataFolder : folder, () => {
      makeFolder(folder)
      if (user) giveTo(folder, user)
    })
  }
  return user
}

const run = (config: Config, user: ServingUser | undefined, log: Log): ChildProcess => {
  const args = ['--enable-source-maps', program]
  const options = { env: environment(config), stdio: ['ignore', 'inherit', 'inherit', 'ipc'] as const }
  const start = ([command, ...rest]: readonly string[], as: Partial<ServingUser> = {}) =>
    spawn(command!, [...rest, ...args], { ...options, stdio: [...options.stdio], ...as })
  // If we are killed, the serving process must end at once, for its database ends too.
  const node = [...tied('KILL'), process.execPath]
  if (!user) return start(node)
  if ([process.execPath, program, ...foldersOf(config)].every((path) => reaches(user, path))) return start(node, user)
  const passing = passingFolders(user)
  if (passing) return start([...passing, process.execPath])
  log.warn('the server runs as root: another user cannot read its files, and this machine has no setpriv')
  return start(node)
}

/** The environment without the owner's password. */
const environment = ({ demo }: Config) => {
  const { DATABASE_URL: _owner, DATABASE_SERVING_URL: _serving, ...rest } = process.env
  return { ...rest, SAMOP_DEMO: demo ? 'on' : 'off' }
}
