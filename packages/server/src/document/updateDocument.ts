import { editClaim } from '../claim/editClaim.ts'
import type { Command } from '../write.ts'
import {
  type Attached,
  attachedDocument,
  claimOfDocument,
  documentData,
  lineOf,
  noteRefusals,
  place,
} from './attachments.ts'
import type { UpdateDocumentInput } from './inputs.ts'

/** Changes of a document; what is absent stays, `lineId: null` takes it off its line. */
export const updateDocument: Command<UpdateDocumentInput, Attached> = async (change, input) => {
  const { documentId, expectedVersion } = input
  const claimId = await claimOfDocument(change, documentId)
  return editClaim<Attached>(
    change,
    { claimId, expectedVersion, part: { kind: 'DOCUMENT', id: documentId } },
    async (locked) => {
      const document = await attachedDocument(change, locked, documentId)
      const before = documentData(document)
      const kind = input.kind ?? before.kind
      const note = input.note?.trim() ?? before.note
      const lineId = input.lineId === undefined ? before.lineId : lineOf(locked, input.lineId)
      const refused = noteRefusals(note, { kind: 'DOCUMENT', id: documentId }, 'note')
      if (refused.length > 0) return { refused }
      if (kind !== before.kind || note !== before.note || lineId !== before.lineId) {
        place(change.em, document, { kind, note, lineId })
        const data = {
          ...documentData(document),
          before: { kind: before.kind, note: before.note, lineId: before.lineId },
        }
        change.record({ kind: 'DOCUMENT_UPDATED', data }, locked.claim)
      }
      return { claimId, documentId }
    },
  )
}
