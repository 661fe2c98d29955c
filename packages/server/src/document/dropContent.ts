import { sql } from 'kysely'
import { lockName } from '../database/locks.ts'
import { command } from '../command.ts'
import { removeContent } from './storage.ts'

/** Deletes the bytes of deleted uploads, unless another document has them or History names one that had them. */
export const dropContent = command(
  { name: 'dropContent', needs: 'SYSTEM' },
  async (change, { sha256 }: { readonly sha256: string }) => {
    await lockName(change.em, 'CONTENT', sha256)
    const needed = await change.db.rows(
      sql`select from document where sha256 = ${sha256}
      union all select from event where kind = 'DOCUMENT_ATTACHED' and data->>'sha256' = ${sha256} limit 1`,
    )
    if (needed.length === 0) await removeContent(change.services.config.documentsFolder, sha256)
    return { done: null }
  },
)
