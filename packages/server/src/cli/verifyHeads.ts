import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Heads, headsFault } from '../history/heads.ts'
import { headsMessage } from '../history/logHeads.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

/** Checks History against every line of a log that holds its heads. */
export const verifyHeads = async (services: Services, log: string): Promise<void> => {
  let found = 0
  for await (const text of createInterface({ input: createReadStream(log) })) {
    const line = headsIn(text)
    if (!line) continue
    const fault = await headsFault(services, line.heads)
    if (fault) throw new CommandError(`The heads of ${line.time} in ${log}: ${fault}`)
    found += 1
  }
  if (found === 0) throw new CommandError(`${log} has no line “${headsMessage}”: give the log of a node that ran a day`)
  say(`History is as ${found} ${found === 1 ? 'line' : 'lines'} of ${log} say`)
}

const headsIn = (text: string): { readonly time: string; readonly heads: Heads } | undefined => {
  if (!text.includes(headsMessage)) return undefined
  try {
    const line = JSON.parse(text) as { msg?: string; time: string; heads: Heads }
    return line.msg === headsMessage ? line : undefined
  } catch {
    // A log may hold lines of other programs.
    return undefined
  }
}
