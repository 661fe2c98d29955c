import { sql } from 'kysely'
import { lockName } from '../database/locks.ts'
import type { Command } from '../write.ts'
import { removeContent } from './storage.ts'

/** Deletes the bytes of deleted uploads, unless another document has them or History names one that had them. */
export const dropContent: Command<{ readonly sha256: string }, null> = async (change, { sha256 }) => {
  await lockName(change.em, 'CONTENT', sha256)
  const needed = await change.db.rows(
    sql`select from document where sha256 = ${sha256}
      union all select from event where kind = 'DOCUMENT_ATTACHED' and data->>'sha256' = ${sha256} limit 1`,
  )
  if (needed.length === 0) await removeContent(change.services.config.documentsFolder, sha256)
  return { done: null }
}
