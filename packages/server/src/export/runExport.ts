import { setImmediate } from 'node:timers/promises'
import { type ExportFailure, exportStates, system } from '@samop/shared'
import type { Payload } from '../jobs/tasks.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { write } from '../write.ts'
import { askerOf } from './askerOf.ts'
import { Export } from './Export.ts'
import { writePage } from './writePage.ts'

/** Writes an export page by page, each in a short transaction, from where the last one ended. */
export const runExport = async (services: Services, { id }: Payload, signal: AbortSignal): Promise<void> => {
  for (;;) {
    signal.throwIfAborted()
    const actor = await askerOf(services, id)
    if (!actor) return fail(services, id, 'NO_ACCESS')
    const outcome = await write({ services, actor }, writePage, { exportId: id })
    if ('refused' in outcome || !outcome.done.more) return
    // Requests and events that came in meanwhile go first.
    await setImmediate()
  }
}

export const giveUpExport = (services: Services, { id }: Payload): Promise<void> => fail(services, id, 'SERVER')

const fail = async (services: Services, exportId: string, failure: ExportFailure): Promise<void> => {
  await write({ services, actor: system }, failExport, { exportId, failure })
}

const failExport = command(
  { name: 'failExport', needs: 'SYSTEM' },
  async ({ em, now }, { exportId, failure }: { exportId: string; failure: ExportFailure }) => {
    const it = await em.findOne(Export, exportId)
    if (!it || !exportStates[it.state].isOpen) return { done: {} }
    it.state = 'FAILED'
    it.failure = failure
    it.finishedAt = now
    return { done: {} }
  },
)
