import { actions, claimProcess, type DocumentKind as DocumentKindKey, refusals, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { attachments } from '../document/attachments.ts'
import { noteText } from '../document/inputs.ts'
import { atMost } from '../graphql/atMost.ts'
import { DocumentKind } from '../graphql/schema/enums.ts'
import { command } from '../command.ts'
import { ClaimInput } from './inputs.ts'
import { lockClaim, neededBy, staleRefusals } from './lockClaim.ts'
import { moveClaim } from './moveClaim.ts'
import { outcome } from './moves.ts'
import { saidWithin } from './texts.ts'

@InputType({ description: 'An uploaded document to attach with the dispute.' })
export class DisputeDocumentInput {
  @Field(() => ID, {
    description: 'The id that POST /documents answered, to the caller or anybody of the same partner.',
  })
  documentId!: string

  @Field(() => DocumentKind, { description: 'What it proves.' })
  kind!: DocumentKindKey

  @Field(() => String, { description: noteText })
  note!: string

  @Field(() => ID, { nullable: true, description: 'Id of the line that it backs; absent = none.' })
  lineId?: string | null
}

@InputType({ description: 'The argument of a dispute, and its new documents.' })
export class DisputeClaimInput extends ClaimInput {
  @Field(() => String, { description: `Why the rejection is wrong; not empty, ${atMost(textLimits.argument)}.` })
  argument!: string

  @Field(() => [DisputeDocumentInput], {
    nullable: true,
    description: 'Uploads to attach to the claim. If the dispute is refused, none is attached.',
  })
  documents?: DisputeDocumentInput[] | null
}

/** Disputes a rejection; if the dispute is refused, its new documents are not attached. */
export const disputeClaim = command(
  { name: 'disputeClaim', needs: actions.DISPUTE.permission },
  async (change, input: DisputeClaimInput) => {
    saidWithin(input)
    const locked = await lockClaim(change, input.claimId, neededBy('DISPUTE'))
    const judged = await attachments(change, locked, input.documents ?? [], 'documents')
    const stale = staleRefusals(locked.claim, input.expectedVersion)
    if (stale.length > 0) return { refused: stale }
    if ('refused' in judged) return judged
    const dispute = { argument: input.argument }
    const refused = refusals(claimProcess, locked.facts, 'DISPUTE', locked.moment, dispute)
    if (refused.length > 0) return { refused }
    judged.attach()
    return outcome(input.claimId, await moveClaim(change, locked, 'DISPUTE', dispute))
  },
)
