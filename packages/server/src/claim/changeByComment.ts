import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { change } from '../graphql/schema/payload.ts'
import { UserErrorView } from '../graphql/schema/UserErrorView.ts'
import { entryById } from '../history/entryById.ts'
import { quotaTexts } from '../quotas.ts'
import { refused } from '../refused.ts'
import type { CommentPayload } from './view/CommentPayload.ts'
import { claimById } from './findClaim.ts'
import type { CommentInput } from './inputs.ts'
import { comment } from './comment.ts'

/** Adds a comment and answers its event; a repeated request answers the same event. */
export const changeByComment = async (
  context: Context,
  info: GraphQLResolveInfo,
  input: CommentInput,
): Promise<CommentPayload> => {
  const { done, userErrors } = (await isInPace(context)) ? await change(context, comment, input) : tooFast(context)
  return {
    claim: await claimById(context, info, input.claimId, ['claim'], 'input.claimId'),
    event: done && (await entryById(context, done.entryId)),
    userErrors,
  }
}

const isInPace = ({ services: { commentPace }, caller }: Context): Promise<boolean> =>
  commentPace.consume(caller.id).then(
    () => true,
    () => false,
  )

const tooFast = ({ services, language }: Context) => {
  const values = { most: services.config.commentsAMinute }
  const { refused: refusals } = refused('COMMENTS_A_MINUTE', quotaTexts.comments, { values })
  return { done: null, userErrors: refusals.map((refusal) => new UserErrorView(refusal, language)) }
}
