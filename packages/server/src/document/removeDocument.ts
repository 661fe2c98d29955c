import { command } from '../command.ts'
import { documentData } from './attachments.ts'
import { editDocument } from './editDocument.ts'
import type { RemoveDocumentInput } from './inputs.ts'
import { claimSubject } from '../history/subjects.ts'

/** Removes a document from its claim for good; History still names it, and storage keeps its bytes. */
export const removeDocument = command(
  { name: 'removeDocument', needs: 'EDIT_CLAIMS' },
  (change, input: RemoveDocumentInput) =>
    editDocument(change, input, (document, { claim }) => {
      change.record(claimSubject(claim), { kind: 'DOCUMENT_REMOVED', data: documentData(document) })
      change.em.remove(document)
    }),
)
