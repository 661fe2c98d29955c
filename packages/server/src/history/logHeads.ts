import type { Services } from '../services.ts'
import { markedHeads } from './heads.ts'

/** The message of the line, by which `samop audit verify` finds it in a log. */
export const headsMessage = 'the heads of History'

/** Writes the heads of all Histories to the log. */
export const logHeads = async (services: Services): Promise<void> => {
  services.log.info({ heads: await markedHeads(services) }, headsMessage)
}
