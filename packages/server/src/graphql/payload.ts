import type { GraphQLResolveInfo } from 'graphql'
import { ClaimView } from '../claim/ClaimView.ts'
import { UserErrorView } from '../claim/AboutView.ts'
import { claimById } from '../claim/findClaim.ts'
import type { Context } from '../context.ts'
import { type Command, write } from '../write.ts'
import { Field, ObjectType } from 'type-graphql'

/** What every payload holds beside its thing. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserErrorView], { description: 'What the domain refused; empty = done.' })
  userErrors!: UserErrorView[]
}

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

/** Writes as the caller and answers what was done, or the refusals in the caller's language. Later reads see the change. */
export const change = async <Input extends object, Done>(
  context: Context,
  command: Command<Input, Done>,
  input: Input,
) => {
  const { services, account, language } = context
  context.close()
  const outcome = await write({ services, actor: account }, command, input)
  context.renew()
  return 'done' in outcome
    ? { done: outcome.done, userErrors: [] }
    : { done: null, userErrors: outcome.refused.map((refusal) => new UserErrorView(refusal, language)) }
}

/** The payload of a command on a claim; a refusal too comes with the claim as it stands now. */
export const changeClaim = async <Input extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  command: Command<Input, { claimId: string }>,
  input: Input & { claimId?: string },
): Promise<ClaimPayload> => {
  const { done, userErrors } = await change(context, command, input)
  const claimId = done?.claimId ?? input.claimId
  return { claim: claimId ? await claimById(context, info, claimId, ['claim']) : null, userErrors }
}
