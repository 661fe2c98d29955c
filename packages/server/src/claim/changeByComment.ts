import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { change } from '../graphql/payload.ts'
import { entryById } from '../history/entryById.ts'
import type { CommentPayload } from './CommentPayload.ts'
import { claimById } from './findClaim.ts'
import type { CommentInput } from './inputs.ts'
import { comment } from './comment.ts'

/** Comments, and answers the entry that was made: the same one when the request is repeated. */
export const changeByComment = async (
  context: Context,
  info: GraphQLResolveInfo,
  input: CommentInput,
): Promise<CommentPayload> => {
  const { done, userErrors } = await change(context, comment, input)
  return {
    claim: await claimById(context, info, input.claimId, ['claim']),
    entry: done && (await entryById(context, done.entryId)),
    userErrors,
  }
}
