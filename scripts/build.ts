import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lockFolder } from '../packages/server/src/database/lock.ts'

export const root: string = resolve(import.meta.dirname, '..')

/** A package that is built before it runs. */
type Build = { name: string; sources: string[]; command: (out: string) => string[] }

const shared = ['packages/shared/src/**', 'pnpm-lock.yaml', 'tsconfig.base.json']

const server: Build = {
  name: 'server',
  sources: ['packages/server/{src,demo}/**', 'packages/server/*.json', ...shared],
  // types are for the tests to check
  command: (out) => ['tsc', '-p', 'packages/server/tsconfig.build.json', '--noCheck', '--outDir', out],
}

const web: Build = {
  name: 'web',
  sources: [
    'packages/web/{src,public,inline,scripts}/**',
    'packages/server/schema.graphql',
    'packages/web/{index.html,package.json,vite.config.ts}',
    ...shared,
  ],
  command: (out) => ['vite', 'build', 'packages/web', '--logLevel', 'warn', '--emptyOutDir', '--outDir', out],
}

/** A hash of the sources' content; their times change with every checkout. */
const fingerprint = (build: Build) => {
  const hash = createHash('sha256').update(`${process.version} ${build.command('').join(' ')}`)
  const entries = globSync(build.sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

const isFresh = (build: Build, now: string) => {
  const stamp = join(outOf(build), '.built')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === now
}

const outOf = ({ name }: Build) => join(root, 'packages', name, 'dist')

/** Waits for its turn, so that two starts do not build at the same time. */
const turn = async ({ name }: Build) => {
  for (;;) {
    const lock = await lockFolder(join(root, 'packages', name))
    if ('release' in lock) return lock
    await sleep(200)
  }
}

const buildIfStale = async (build: Build) => {
  if (isFresh(build, fingerprint(build))) return
  const lock = await turn(build)
  const now = fingerprint(build)
  if (!isFresh(build, now)) run(build, now)
  lock.release()
}

const run = (build: Build, now: string) => {
  process.stderr.write(`Building the ${build.name} …\n`)
  // the build goes into a folder of its own and replaces the old one when complete, so that a build cut short never
  // counts
  const out = outOf(build)
  for (const cut of globSync(`${out}.[0-9]*`)) rmSync(cut, { recursive: true, force: true })
  const fresh = `${out}.${process.pid}`
  const [command, ...args] = build.command(fresh)
  const path = [
    join(root, 'node_modules/.bin'),
    join(root, 'packages', build.name, 'node_modules/.bin'),
    process.env['PATH'],
  ]
  // tests set NODE_ENV, and their build must be the same build
  const env = { ...process.env, PATH: path.join(delimiter), NODE_ENV: 'production' }
  const { status } = spawnSync(command as string, args, { cwd: root, stdio: ['ignore', 2, 2], env })
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    process.exit(status ?? 1)
  }
  writeFileSync(join(fresh, '.built'), now)
  rmSync(out, { recursive: true, force: true })
  renameSync(fresh, out)
}

/** Compiles the server if its sources have changed since the last build. */
export const buildServer = (): Promise<void> => buildIfStale(server)

/** Bundles the web pages if their sources have changed since the last build. */
export const buildWeb = (): Promise<void> => buildIfStale(web)

if (import.meta.main) {
  await buildServer()
  await buildWeb()
}
