import type { Refusal } from '@samop/shared'
import { sql } from 'kysely'
import { editClaim } from '../claim/edit/editClaim.ts'
import type { LockedClaim } from '../claim/lockClaim.ts'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import type { Change, Outcome } from '../write.ts'
import type { Attached } from './attachments.ts'
import { Document } from './Document.ts'
import type { RemoveDocumentInput } from './inputs.ts'

export const editDocument = async (
  change: Change,
  { documentId: sent, expectedVersion }: RemoveDocumentInput,
  edit: (document: Document, locked: LockedClaim) => { refused: Refusal[] } | void,
): Promise<Outcome<Attached>> => {
  const documentId = knownId(sent, 'Document', 'input.documentId')
  const claimId = await claimOf(change, documentId)
  return editClaim<Attached>(
    change,
    { claimId, expectedVersion, part: { kind: 'DOCUMENT', id: documentId } },
    async (locked) => edit(await attached(change, locked, documentId), locked) ?? { claimId, documentId },
  )
}

/** The claim of a document; throws NOT_FOUND for an unattached upload. */
const claimOf = async ({ db }: Change, id: string): Promise<string> => {
  const [place] = await db.rows(
    sql<{ claimId: string | null }>`select claim_id as "claimId" from document where id = ${id}`,
  )
  if (!place?.claimId) throw notFound('Document', 'input.documentId')
  return place.claimId
}

/** Reads the document after locking its claim: somebody may have removed it while we waited. */
const attached = async ({ em }: Change, { claim }: LockedClaim, id: string): Promise<Document> => {
  const document = await em.findOne(Document, { id, claim })
  if (!document) throw notFound('Document', 'input.documentId')
  return document
}
