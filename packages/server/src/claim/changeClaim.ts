import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { change } from '../graphql/schema/payload.ts'
import type { Command } from '../write.ts'
import type { ClaimPayload } from './view/ClaimPayload.ts'
import { claimById } from './findClaim.ts'

/** The payload of a command on a claim; a refusal too comes with the claim as it stands now. */
export const changeClaim = async <Input extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  command: Command<Input, { claimId: string }>,
  input: Input & { claimId?: string },
): Promise<ClaimPayload> => {
  const { done, userErrors } = await change(context, command, input)
  const claimId = done?.claimId ?? input.claimId
  return { claim: claimId ? await claimById(context, info, claimId, ['claim'], 'input.claimId') : null, userErrors }
}
