import { notNull } from '../errors.ts'
import { command } from '../command.ts'
import { documentData, lineOf, noteRefusals, place } from './attachments.ts'
import { editDocument } from './editDocument.ts'
import type { UpdateDocumentInput } from './inputs.ts'
import { claimSubject } from '../history/subjects.ts'

/** Changes a document; absent fields do not change, `lineId: null` removes it from its line. */
export const updateDocument = command(
  { name: 'updateDocument', needs: 'EDIT_CLAIMS' },
  (change, input: UpdateDocumentInput) =>
    editDocument(change, input, (document, locked) => {
      notNull(input.kind, 'input.kind')
      notNull(input.note, 'input.note')
      const before = { kind: document.kind, note: document.note, lineId: document.line?.id ?? null }
      const kind = input.kind ?? before.kind
      const note = input.note?.trim() ?? before.note
      const lineId = input.lineId === undefined ? before.lineId : lineOf(locked, input.lineId)
      const refused = noteRefusals(note, { kind: 'DOCUMENT', id: document.id }, 'note')
      if (refused.length > 0) return { refused }
      if (kind === before.kind && note === before.note && lineId === before.lineId) return
      place(change.em, document, { kind, note, lineId })
      change.record(claimSubject(locked.claim), {
        kind: 'DOCUMENT_UPDATED',
        data: { ...documentData(document), before },
      })
    }),
)
