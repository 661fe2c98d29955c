import { setImmediate } from 'node:timers/promises'
import { type ExportFailure, system } from '@samop/shared'
import type { Payload } from '../jobs/tasks.ts'
import type { Services } from '../services.ts'
import { write } from '../write.ts'
import { askerOf } from './askerOf.ts'
import { finishExport } from './finishExport.ts'
import { writePage } from './writePage.ts'

/** Writes an export page by page, each in a short transaction, from where the last one ended. */
export const runExport = async (services: Services, { id }: Payload, signal: AbortSignal): Promise<void> => {
  for (let more = true; more;) {
    signal.throwIfAborted()
    const actor = await askerOf(services, id)
    if (!actor) return finish(services, id, 'NO_ACCESS')
    const outcome = await write({ services, actor }, writePage, { exportId: id })
    more = 'done' in outcome && outcome.done.more
    // Requests and events that came in meanwhile go first.
    await setImmediate()
  }
  await finish(services, id)
}

export const giveUpExport = (services: Services, { id }: Payload): Promise<void> => finish(services, id, 'SERVER')

const finish = async (services: Services, exportId: string, failure?: ExportFailure): Promise<void> => {
  await write({ services, actor: system }, finishExport, { exportId, ...(failure && { failure }) })
}
