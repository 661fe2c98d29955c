import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/schema/payload.ts'
import { ClaimLineView } from './ClaimLineView.ts'
import { ClaimView } from './ClaimView.ts'

@ObjectType('ClaimLinePayload', {
  description: 'The line and its claim as they stand after the mutation.',
  simpleResolvers: true,
})
export class ClaimLinePayload extends Payload {
  @Field(() => ClaimView, { nullable: true, description: 'The claim as it stands now.' })
  claim!: ClaimView | null

  @Field(() => ClaimLineView, { nullable: true, description: 'The line; null when refused.' })
  line!: ClaimLineView | null
}
