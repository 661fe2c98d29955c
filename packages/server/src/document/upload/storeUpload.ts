import { lockName } from '../../database/locks.ts'
import { command } from '../../command.ts'
import { allowUpload } from '../../access/allow.ts'
import { checkQuota } from './uploadQuota.ts'
import { keep, type Received } from '../storage.ts'
import { storeDocument, type StoreDocumentInput } from '../storeDocument.ts'

/** Moves received bytes to their place, and makes a document from them. */
export const storeUpload = command(
  { name: 'storeUpload', needs: 'EDIT_CLAIMS' },
  async (change, { received, ...document }: StoreDocumentInput & { readonly received: Received }) => {
    const { actor, services } = change
    allowUpload(actor)
    // The quota needs a partner's uploads to be counted one after the other.
    await lockName(change.em, 'UPLOADS', actor.partnerId)
    await checkQuota(services, actor, document.bytes)
    // The lock keeps `dropContent` from deleting the bytes before the document exists.
    await lockName(change.em, 'CONTENT', document.sha256)
    await keep(services.config.documentsFolder, received)
    return storeDocument.run(change, document)
  },
)
