import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/schema/payload.ts'
import { ClaimView } from './ClaimView.ts'

@ObjectType('ClaimPayload', {
  description: 'The claim as it stands after the mutation, or why nothing was done.',
  simpleResolvers: true,
})
export class ClaimPayload extends Payload {
  @Field(() => ClaimView, {
    nullable: true,
    description: 'The claim as it stands now, refused or not; null only where none was made.',
  })
  claim!: ClaimView | null
}
