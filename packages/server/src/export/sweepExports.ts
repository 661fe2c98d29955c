import { LockMode } from '@mikro-orm/postgresql'
import { system } from '@samop/shared'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { write } from '../write.ts'
import { Export } from './Export.ts'
import { removeExport } from './exportFile.ts'

const batch = 100

/** Deletes the exports that were kept long enough: the file first, for what remains of a row is found again. */
export const sweepExports = async (services: Services): Promise<void> => {
  for (let more = true; more;) {
    const outcome = await write({ services, actor: system }, sweep, {})
    more = 'done' in outcome && outcome.done.more
  }
}

const sweep = command({ name: 'sweepExports', needs: 'SYSTEM' }, async ({ em, now, services }) => {
  const free = { limit: batch, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE } as const
  const old = await em.find(Export, { expiresAt: { $lte: now } }, free)
  for (const it of old) {
    await removeExport(services.config.documentsFolder, it.id)
    em.remove(it)
  }
  return { done: { more: old.length === batch } }
})
