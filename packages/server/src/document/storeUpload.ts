import { lockName } from '../database/locks.ts'
import type { Command } from '../write.ts'
import { keep, type Received } from './storage.ts'
import { storeDocument, type StoreDocumentInput } from './storeDocument.ts'

/** Gives received bytes their place and makes a document of them. */
export const storeUpload: Command<
  StoreDocumentInput & { readonly received: Received },
  { documentId: string }
> = async (change, { received, ...document }) => {
  // until the document is there, nobody takes its bytes for needless
  await lockName(change.em, 'CONTENT', document.sha256)
  await keep(change.services.config.documentsFolder, received)
  return storeDocument(change, document)
}
