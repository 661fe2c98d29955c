import { Field, ObjectType } from 'type-graphql'
import { ClaimView } from '../claim/view/ClaimView.ts'
import { Payload } from '../graphql/schema/payload.ts'
import { DocumentView } from './DocumentView.ts'

@ObjectType('DocumentPayload', {
  description: 'The document and its claim after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class DocumentPayload extends Payload {
  @Field(() => ClaimView, { nullable: true, description: 'The present claim, even after a refusal.' })
  claim!: ClaimView | null

  @Field(() => DocumentView, { nullable: true, description: 'The document; null when the claim does not have it.' })
  document!: DocumentView | null
}
