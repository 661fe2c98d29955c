import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { claimRows, factParts, partsBehind, selectedParts } from '../claim/claimRows.ts'
import { ClaimView } from '../claim/view/ClaimView.ts'
import type { Context } from '../context.ts'
import { change } from '../graphql/schema/payload.ts'
import { knownId } from '../ids.ts'
import type { Command } from '../command.ts'
import type { Attached } from './attachments.ts'
import type { DocumentPayload } from './DocumentPayload.ts'

/** Runs a command on a document; the payload has the claim and the document. */
export const changeDocument = async <Input extends { claimId?: string; documentId: string }>(
  context: Context,
  info: GraphQLResolveInfo,
  command: Command<Input, Attached>,
  input: Input,
): Promise<DocumentPayload> => {
  const { done, userErrors } = await change(context, command, input)
  const { db, services } = context
  const documentId = knownId(input.documentId, 'Document', 'input.documentId')
  const claimId = done?.claimId ?? input.claimId
  const where = claimId
    ? sql`c.id = ${knownId(claimId, 'Claim', 'input.claimId')}`
    : sql`c.id = (select claim_id from document where id = ${documentId})`
  const parts = new Set([...selectedParts(info, ['claim']), ...partsBehind(info, ['document']), ...factParts])
  const [row] = await claimRows({ db, programs: services.programs }, where, parts)
  const claim = row ? new ClaimView(row, context) : null
  return { claim, document: claim?.documents.find(({ id }) => id === documentId) ?? null, userErrors }
}
