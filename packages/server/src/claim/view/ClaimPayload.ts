import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/schema/payload.ts'
import { ClaimView } from './ClaimView.ts'

@ObjectType('ClaimPayload', {
  description: 'The claim after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class ClaimPayload extends Payload {
  @Field(() => ClaimView, {
    nullable: true,
    description: 'The present claim, even after a refusal; null only when none was created.',
  })
  claim!: ClaimView | null
}
