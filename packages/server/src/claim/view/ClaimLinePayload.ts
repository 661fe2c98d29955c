import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/schema/payload.ts'
import { ClaimLineView } from './ClaimLineView.ts'
import { ClaimView } from './ClaimView.ts'

@ObjectType('ClaimLinePayload', {
  description: 'The line and its claim after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class ClaimLinePayload extends Payload {
  @Field(() => ClaimView, { nullable: true, description: 'The present claim, even after a refusal.' })
  claim!: ClaimView | null

  @Field(() => ClaimLineView, { nullable: true, description: 'The line; null when refused.' })
  line!: ClaimLineView | null
}
