import { sql } from 'kysely'
import { lockName } from '../database/locks.ts'
import type { Change, Command } from '../write.ts'
import { keep, type Received, removeContent } from './storage.ts'
import { storeDocument, type StoreDocumentInput } from './storeDocument.ts'

/** Gives received bytes their place and makes a document of them. */
export const storeUpload: Command<
  StoreDocumentInput & { readonly received: Received },
  { documentId: string }
> = async (change, { received, ...document }) => {
  await lockContent(change, document.sha256)
  await keep(change.services.config.documentsFolder, received)
  return storeDocument(change, document)
}

/** Removes the bytes of uploads that are gone, unless another document has them, or History tells of one that had. */
export const dropContent: Command<{ readonly sha256: string }, null> = async (change, { sha256 }) => {
  await lockContent(change, sha256)
  const needed = await change.db.rows(
    sql`select from document where sha256 = ${sha256}
      union all select from event where kind = 'DOCUMENT_ATTACHED' and data->>'sha256' = ${sha256} limit 1`,
  )
  if (needed.length === 0) await removeContent(change.services.config.documentsFolder, sha256)
  return { done: null }
}

/** Until the document of an upload is there, nobody takes its bytes for needless. */
const lockContent = ({ em }: Change, sha256: string) => lockName(em, 'CONTENT', sha256)
