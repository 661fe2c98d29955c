import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/schema/payload.ts'
import { HistoryEntryView } from '../../history/HistoryEntryView.ts'
import { ClaimView } from './ClaimView.ts'

@ObjectType('CommentPayload', {
  description: 'The comment as an entry of History, or why nothing was done.',
  simpleResolvers: true,
})
export class CommentPayload extends Payload {
  @Field(() => ClaimView, { nullable: true, description: 'The present claim, even after a refusal.' })
  claim!: ClaimView | null

  @Field(() => HistoryEntryView, { nullable: true, description: 'What happened; null when refused.' })
  event!: HistoryEntryView | null
}
