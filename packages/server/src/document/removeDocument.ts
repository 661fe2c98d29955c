import { editClaim } from '../claim/editClaim.ts'
import type { Command } from '../write.ts'
import { type Attached, attachedDocument, claimOfDocument, documentData } from './attachments.ts'
import type { RemoveDocumentInput } from './inputs.ts'

/** Takes a document out of its claim for good; History keeps what it was, storage its bytes. */
export const removeDocument: Command<RemoveDocumentInput, Attached> = async (change, input) => {
  const { documentId, expectedVersion } = input
  const claimId = await claimOfDocument(change, documentId)
  return editClaim<Attached>(
    change,
    { claimId, expectedVersion, part: { kind: 'DOCUMENT', id: documentId } },
    async (locked) => {
      const document = await attachedDocument(change, locked, documentId)
      change.record({ kind: 'DOCUMENT_REMOVED', data: documentData(document) }, locked.claim)
      change.em.remove(document)
      return { claimId, documentId }
    },
  )
}
