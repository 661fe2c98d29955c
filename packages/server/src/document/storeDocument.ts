import { type ContentType, personOf } from '@samop/shared'
import { allowUpload } from '../access/allow.ts'
import { newId } from '../ids.ts'
import { command } from '../command.ts'
import { Document } from './Document.ts'
import type { Charset } from './upload/TextCheck.ts'

export interface StoreDocumentInput {
  readonly name: string
  readonly contentType: ContentType
  readonly charset?: Charset | null
  readonly sha256: string
  readonly bytes: number
}

/** Makes a document from content in storage; it belongs to no claim until it is attached. */
export const storeDocument = command(
  { name: 'storeDocument', needs: 'EDIT_CLAIMS' },
  async ({ em, actor, now }, input: StoreDocumentInput) => {
    allowUpload(actor)
    const document = em.create(Document, {
      id: newId(),
      partner: actor.partnerId,
      claim: null,
      line: null,
      kind: null,
      note: '',
      charset: null,
      ...input,
      uploadedBy: personOf(actor),
      uploadedAt: now,
      attachedAt: null,
    })
    em.persist(document)
    return { done: { documentId: document.id } }
  },
)
