import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const parentOf = (pid: number) => {
  try {
    // the name stands in brackets and may contain anything
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S+ (\d+).*$/s, '$1'))
  } catch {
    return undefined
  }
}

const kindOf = (pid: number) => {
  const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  if (/^(da|ba|z)?sh$/.test(basename(program))) return 'shell'
  return /(^|[/ ])(npm|npx|pnpm|corepack)\b/.test([program, args[0]].join(' ')) ? 'launcher' : 'other'
}

/** This process and its ancestors, up to but without the topmost npx or pnpm. */
const chain = () => {
  const passed: number[] = []
  let below: number[] = []
  for (let pid: number | undefined = process.pid; pid !== undefined && pid > 1; pid = parentOf(pid)) {
    const kind = pid === process.pid ? 'shell' : kindOf(pid)
    if (kind === 'other') break
    if (kind === 'launcher') below = [...passed]
    passed.push(pid)
  }
  return below
}

/** Stops this process in an orderly way when npx or pnpm is gone, because they do not pass on every signal. */
export const stopWithLauncher = (): void => {
  if (!existsSync('/proc/self/stat')) return
  const links = chain().map((pid) => ({ pid, parent: parentOf(pid) }))
  const watch = setInterval(() => {
    if (links.every(({ pid, parent }) => parentOf(pid) === parent)) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
