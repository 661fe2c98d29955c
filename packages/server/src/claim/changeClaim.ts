import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { change } from '../graphql/schema/payload.ts'
import type { Command } from '../command.ts'
import type { ClaimPayload } from './view/ClaimPayload.ts'
import { claimById } from './findClaim.ts'

/** Runs a command on a claim; the payload has the present claim even after a refusal. */
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
