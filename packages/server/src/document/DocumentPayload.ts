import { Field, ObjectType } from 'type-graphql'
import { ClaimView } from '../claim/view/ClaimView.ts'
import { Payload } from '../graphql/schema/payload.ts'
import { DocumentView } from './DocumentView.ts'

@ObjectType('DocumentPayload', {
  description: 'The document and its claim as they stand after the mutation.',
  simpleResolvers: true,
})
export class DocumentPayload extends Payload {
  @Field(() => ClaimView, { nullable: true, description: 'The claim as it stands now, refused or not.' })
  claim!: ClaimView | null

  @Field(() => DocumentView, { nullable: true, description: 'The document; null when it is no part of the claim.' })
  document!: DocumentView | null
}
