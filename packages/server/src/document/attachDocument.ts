import { editClaim } from '../claim/edit/editClaim.ts'
import { knownId } from '../ids.ts'
import { command } from '../command.ts'
import { type Attached, attachments } from './attachments.ts'
import type { AttachDocumentInput } from './inputs.ts'

export const attachDocument = command(
  { name: 'attachDocument', needs: 'EDIT_CLAIMS' },
  (change, input: AttachDocumentInput) =>
    editClaim<Attached>(change, { ...input, part: { kind: 'DOCUMENT' } }, async (locked) => {
      const judged = await attachments(change, locked, [input])
      if ('refused' in judged) return judged
      judged.attach()
      return { claimId: input.claimId, documentId: knownId(input.documentId, 'Document', 'input.documentId') }
    }),
)
