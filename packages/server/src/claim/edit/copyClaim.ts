import { actions, claimProcess, refusals } from '@samop/shared'
import { Field, InputType } from 'type-graphql'
import { command } from '../../command.ts'
import { Document } from '../../document/Document.ts'
import { documentData } from '../../document/attachments.ts'
import { claimSubject } from '../../history/subjects.ts'
import { newId } from '../../ids.ts'
import type { Change, Outcome } from '../../write.ts'
import type { Claim } from '../Claim.ts'
import { ClaimLine } from '../ClaimLine.ts'
import { ClaimInput } from '../inputs.ts'
import { lockClaim, staleRefusals } from '../lockClaim.ts'
import { moveClaim } from '../moveClaim.ts'
import { lineData } from './editLines.ts'
import { newDraft } from './newDraft.ts'
import { fieldsOf } from './sentFields.ts'

@InputType({ description: 'The claim to copy. The answer has the copy; after a refusal, this claim.' })
export class CopyClaimInput extends ClaimInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to accept the rejection with it, which frees its invoices for the copy; absent = no. A rejection that no longer waits for the partner stays as it is.',
  })
  acceptRejection?: boolean | null
}

/**
 * Makes a draft with the details, lines and documents of a claim, all in one. The copy keeps the version of the activity; external
 * references stay with the original, because no two claims share one.
 */
export const copyClaim = command(
  { name: 'copyClaim', needs: actions.COPY.permission },
  async (change, input: CopyClaimInput): Promise<Outcome<{ claimId: string }>> => {
    const locked = await lockClaim(change, input.claimId)
    const { claim: original, facts, moment } = locked
    const stale = staleRefusals(original, input.expectedVersion)
    if (stale.length > 0) return { refused: stale }
    const refused = await moveClaim(change, locked, 'COPY')
    if (refused.length > 0) return { refused }
    const made = await newDraft(change, {
      fund: await original.fund.loadOrFail(),
      location: await original.location.loadOrFail(),
      activity: await original.activity.loadOrFail(),
      title: original.title,
      ...fieldsOf(original),
      externalReference: null,
      copiedFromId: original.id,
    })
    if ('refused' in made) return made
    const { claim: copy } = made.done
    change.record(claimSubject(copy), {
      kind: 'COPIED_FROM',
      data: { original: { id: original.id, name: original.number } },
    })
    await copyDocuments(change, original, copy, await copyLines(change, original, copy))
    copy.amountMinor = original.amountMinor
    if (input.acceptRejection && refusals(claimProcess, facts, 'ACCEPT', moment).length === 0)
      await moveClaim(change, locked, 'ACCEPT')
    return { done: { claimId: copy.id } }
  },
)

/** Answers the lines of the copy by the ids of the original's. */
const copyLines = async (change: Change, original: Claim, copy: Claim): Promise<Map<string, ClaimLine>> => {
  const { em } = change
  const lines = await em.find(ClaimLine, { claim: original }, { orderBy: { position: 'asc', id: 'asc' } })
  const copies = new Map<string, ClaimLine>()
  for (const line of lines) {
    const own = em.create(ClaimLine, {
      id: newId(),
      partner: copy.partner,
      claim: copy,
      position: line.position,
      kind: line.kind,
      supplier: line.supplier,
      invoiceNumber: line.invoiceNumber,
      invoiceDate: line.invoiceDate,
      invoiceKey: line.invoiceKey,
      alikeKey: line.alikeKey,
      alikePartsKey: line.alikePartsKey,
      anotherThan: line.anotherThan,
      description: line.description,
      expenseType: line.expenseType,
      externalReference: null,
      netMinor: line.netMinor,
      claimedMinor: line.claimedMinor,
    })
    em.persist(own)
    copies.set(line.id, own)
    change.record(claimSubject(copy), { kind: 'LINE_ADDED', data: lineData(own, copy) })
  }
  return copies
}

/** The bytes stay where they are: both documents name them. */
const copyDocuments = async (
  change: Change,
  original: Claim,
  copy: Claim,
  lines: ReadonlyMap<string, ClaimLine>,
): Promise<void> => {
  const { em, now } = change
  const documents = await em.find(Document, { claim: original }, { orderBy: { attachedAt: 'asc', id: 'asc' } })
  for (const document of documents) {
    const own = em.create(Document, {
      id: newId(),
      partner: copy.partner,
      claim: copy,
      line: (document.line && lines.get(document.line.id)) ?? null,
      kind: document.kind,
      name: document.name,
      note: document.note,
      bytes: document.bytes,
      contentType: document.contentType,
      charset: document.charset,
      sha256: document.sha256,
      uploadedBy: document.uploadedBy,
      uploadedAt: document.uploadedAt,
      attachedAt: now,
    })
    em.persist(own)
    change.record(claimSubject(copy), { kind: 'DOCUMENT_ATTACHED', data: documentData(own) })
  }
}
