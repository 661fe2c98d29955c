import { LockMode, ref } from '@mikro-orm/postgresql'
import { type DocumentKind, type EventData, type Refusal, textLimits } from '@samop/shared'
import { ClaimLine } from '../claim/ClaimLine.ts'
import type { LockedClaim } from '../claim/lockClaim.ts'
import { textWithin } from '../claim/texts.ts'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import type { Change } from '../write.ts'
import { Document } from './Document.ts'
import { claimSubject } from '../history/subjects.ts'

export interface AttachmentInput {
  readonly documentId: string
  readonly kind: DocumentKind
  readonly note: string
  readonly lineId?: string | null | undefined
}

export type Attached = { claimId: string; documentId: string }

/**
 * Judges uploads to attach to a locked claim; the answered `attach` then attaches them and records them in History. The
 * caller checks the claim's version, and whether it can be edited now. `field` names the place of the uploads in the input.
 */
export const attachments = async (
  change: Change,
  locked: LockedClaim,
  inputs: readonly AttachmentInput[],
  field = '',
): Promise<{ readonly refused: Refusal[] } | { readonly attach: () => void }> => {
  const { claim, facts } = locked
  if (facts.documents.length + inputs.length > mostDocuments) return { refused: [tooMany(claim.id)] }
  const refused: Refusal[] = []
  const ready: { document: Document; input: AttachmentInput }[] = []
  const uploads = await lockUploads(change, locked, inputs, field)
  for (const [index, input] of inputs.entries()) {
    const place = field && `${field}.${index}.`
    const document = uploads.get(knownId(input.documentId, 'Document', `input.${place}documentId`))
    if (!document) throw notFound('Document', `input.${place}documentId`)
    const lineId = lineOf(locked, input.lineId, `input.${place}lineId`)
    refused.push(...noteRefusals(input.note, { kind: 'CLAIM', id: claim.id }, `${place}note`))
    if (document.claim !== null || ready.some((one) => one.document === document))
      refused.push(attachedAlready(locked, `${place}documentId`))
    ready.push({ document, input: { ...input, lineId } })
  }
  if (refused.length > 0) return { refused }
  return {
    attach: () => {
      for (const { document, input } of ready) attachOne(change, locked, document, input)
    },
  }
}

const attachOne = (
  { em, now, record }: Change,
  { claim }: LockedClaim,
  document: Document,
  { kind, note, lineId = null }: AttachmentInput,
): void => {
  document.claim = ref(claim)
  place(em, document, { kind, note: note.trim(), lineId })
  document.attachedAt = now
  record(claimSubject(claim), { kind: 'DOCUMENT_ATTACHED', data: documentData(document) })
}

/** Sets the kind, note and line of a document. */
export const place = (
  em: Change['em'],
  document: Document,
  { kind, note, lineId }: { kind: DocumentKind | null; note: string; lineId: string | null },
): void => {
  document.kind = kind
  document.note = note
  document.line = lineId === null ? null : em.getReference(ClaimLine, lineId, { wrapped: true })
}

/** What History stores of a document, which may be removed later. */
export const documentData = ({ id, name, kind, note, line, sha256 }: Document): EventData<'DOCUMENT_ATTACHED'> => ({
  document: { id, name },
  note,
  sha256,
  ...(kind && { kind }),
  ...(line && { lineId: line.id }),
})

/** Locks uploads of the claim's partner until the transaction ends, so that each is attached only once; always in the same order. */
const lockUploads = async (
  { em }: Change,
  { claim }: LockedClaim,
  inputs: readonly AttachmentInput[],
  field: string,
): Promise<Map<string, Document>> => {
  const ids = inputs.map(({ documentId }, index) =>
    knownId(documentId, 'Document', `input.${field && `${field}.${index}.`}documentId`),
  )
  const documents = await em.find(
    Document,
    { id: { $in: ids }, partner: claim.partner.id },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  return new Map(documents.map((document) => [document.id, document]))
}

/** The id of a line of this claim, or null; throws NOT_FOUND for another claim's line. */
export const lineOf = (
  { facts }: LockedClaim,
  lineId: string | null | undefined,
  field = 'input.lineId',
): string | null => {
  if (lineId === null || lineId === undefined) return null
  const known = knownId(lineId, 'Line', field)
  if (!facts.lines.some(({ id }) => id === known)) throw notFound('Line', field)
  return known
}

/** A note is mandatory on every document (domain, section 5). */
export const noteRefusals = (note: string, about: Refusal['about'], field: string): Refusal[] => {
  textWithin(textLimits.note, note, `input.${field}`)
  if (note.trim() !== '') return []
  return [{ code: 'DOCUMENT_NOTE', text: texts.note, values: {}, about, field }]
}

const mostDocuments = 200

const tooMany = (id: string): Refusal => ({
  code: 'MOST_DOCUMENTS',
  text: texts.most,
  values: { most: mostDocuments },
  about: { kind: 'CLAIM', id },
})

const attachedAlready = ({ claim }: LockedClaim, field: string): Refusal => ({
  code: 'DOCUMENT_ATTACHED',
  text: texts.attached,
  values: {},
  about: { kind: 'CLAIM', id: claim.id },
  field,
})

const texts = {
  most: { en: 'A claim holds at most {most} documents.', sv: 'Ett anspråk har högst {most} dokument.' },
  note: { en: 'Say in a note what the document shows.', sv: 'Beskriv vad dokumentet visar.' },
  attached: {
    en: 'This upload is part of a claim already; upload the file again to use it once more.',
    sv: 'Uppladdningen hör redan till ett anspråk; ladda upp filen igen för att använda den en gång till.',
  },
}
