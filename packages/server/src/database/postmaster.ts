import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The facts that PostgreSQL writes about itself into its folder. */
export type Postmaster = { pid: number; port: number; ready: boolean }

const fileOf = (folder: string) => join(folder, 'postmaster.pid')

export const readPostmaster = (folder: string): Postmaster | undefined => {
  if (!existsSync(fileOf(folder))) return undefined
  const lines = readFileSync(fileOf(folder), 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

const isPostgres = (pid: number) => {
  if (existsSync('/proc/self/stat')) {
    // A killed process stays listed as a zombie, state Z, until its parent reads its exit code.
    return existsSync(`/proc/${pid}/stat`) && /^\d+ \(postgres\) [^ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  }
  const answer = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
  return /postgres\s*$/.test(answer.stdout ?? '')
}

const gone = async (pid: number, milliseconds: number) => {
  for (const until = performance.now() + milliseconds; performance.now() < until; await sleep(50)) {
    if (!isPostgres(pid)) return true
  }
  return false
}

/** Ends a PostgreSQL that a killed start left running, and removes a stale file whose process id another program has now. */
export const stopLeftover = async (folder: string): Promise<void> => {
  const left = readPostmaster(folder)
  if (!left) return
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isPostgres(left.pid)) break
    process.kill(left.pid, signal)
    if (await gone(left.pid, 10_000)) return
  }
  rmSync(fileOf(folder), { force: true })
}
