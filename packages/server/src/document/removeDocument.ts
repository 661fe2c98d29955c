import type { Command } from '../write.ts'
import { type Attached, documentData } from './attachments.ts'
import { editDocument } from './editDocument.ts'
import type { RemoveDocumentInput } from './inputs.ts'

/** Takes a document out of its claim for good; History keeps what it was, storage its bytes. */
export const removeDocument: Command<RemoveDocumentInput, Attached> = (change, input) =>
  editDocument(change, input, (document, { claim }) => {
    change.record({ kind: 'DOCUMENT_REMOVED', data: documentData(document) }, claim)
    change.em.remove(document)
  })
