import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ClaimOrder } from '../graphql/schema/enums.ts'
import { editText, mutationText } from '../graphql/schema/mutationText.ts'
import { changeClaim } from './changeClaim.ts'
import { ClaimPayload } from './view/ClaimPayload.ts'
import { changeByComment } from './changeByComment.ts'
import { comment } from './comment.ts'
import { CommentPayload } from './view/CommentPayload.ts'
import { ClaimFilter } from './list/ClaimFilter.ts'
import { claimPage } from './list/claimPage.ts'
import { PutOffClaimInput, putOffClaim } from './list/putOffClaim.ts'
import { ClaimConnection } from './list/ClaimConnection.ts'
import { ClaimView } from './view/ClaimView.ts'
import { CopyClaimInput, copyClaim } from './edit/copyClaim.ts'
import { createClaim } from './edit/createClaim.ts'
import { describedBy } from './describedBy.ts'
import { DisputeClaimInput, disputeClaim } from './disputeClaim.ts'
import { updateClaim } from './edit/editClaim.ts'
import { claimById, claimByNumber, claimByReference } from './findClaim.ts'
import {
  AcceptDecisionInput,
  CommentInput,
  CreateClaimInput,
  RecallClaimInput,
  SubmitClaimInput,
  TakeBackAcceptanceInput,
  UpdateClaimInput,
  WithdrawClaimInput,
} from './inputs.ts'
import { acceptDecision, recallClaim, submitClaim, takeBackAcceptance, withdrawClaim } from './moves.ts'

const input = { description: 'The claim, and the values for it.' }

@Resolver()
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    description:
      'The claims that the caller may see. Fails with CURSOR_MALFORMED for a text that is no cursor of the caller’s, CURSOR_FOREIGN for a cursor of another list or order, and BAD_USER_INPUT for `first` outside 1 to 100.',
  })
  claims(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which claims; absent = all.' })
    filter: ClaimFilter | null,
    @Arg('orderBy', () => ClaimOrder, {
      defaultValue: ClaimOrder.UPDATED_DESC,
      description: 'The order; a cursor works only in the order it came from.',
    })
    orderBy: keyof typeof ClaimOrder,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before, in the same order.' })
    after: string | null,
  ): Promise<ClaimConnection> {
    return claimPage(context, info, { filter, orderBy, first, after })
  }

  @Query(() => ClaimView, { description: 'One claim. Fails with NOT_FOUND when the caller may see no such claim.' })
  claim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The id of the claim, a UUID.' }) id: string,
  ): Promise<ClaimView> {
    return claimById(context, info, id)
  }

  @Query(() => ClaimView, {
    description: 'One claim by its number. Fails with NOT_FOUND when the caller may see no such claim.',
  })
  claimByNumber(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'The number, such as NOR-1042; case is ignored.' }) number: string,
  ): Promise<ClaimView> {
    return claimByNumber(context, info, number)
  }

  @Query(() => ClaimView, {
    description:
      'One claim by its partner’s external reference. Fails with NOT_FOUND when the caller may see no such claim, and with BAD_USER_INPUT when a caller on the vendor’s side names no partner: two partners can use the same reference.',
  })
  claimByReference(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('externalReference', () => String, {
      description: 'The external reference of the claim, as the partner gave it.',
    })
    externalReference: string,
    @Arg('partnerId', () => ID, {
      nullable: true,
      description: 'The partner whose claim it is; absent = the caller’s own partner.',
    })
    partnerId: string | null | undefined,
  ): Promise<ClaimView> {
    return claimByReference(context, info, externalReference, partnerId)
  }

  @Mutation(() => ClaimPayload, {
    description: mutationText('Creates a draft in the fund of a program and usage period.', createClaim, [
      'CLAIMING_WINDOW',
      'MOST_DRAFTS',
      'EXTERNAL_REFERENCE_TAKEN',
    ]),
  })
  createClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateClaimInput, input) it: CreateClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, createClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: editText('Changes the details of a claim.', updateClaim, ['EXTERNAL_REFERENCE_TAKEN']),
  })
  updateClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateClaimInput, input) it: UpdateClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, updateClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(submitClaim, ['SUBMIT', 'RESUBMIT']) })
  submitClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmitClaimInput, input) it: SubmitClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, submitClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(recallClaim, ['RECALL']) })
  recallClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecallClaimInput, input) it: RecallClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, recallClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(withdrawClaim, ['WITHDRAW']) })
  withdrawClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawClaimInput, input) it: WithdrawClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, withdrawClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: describedBy(disputeClaim, ['DISPUTE'], ['DOCUMENT_NOTE', 'DOCUMENT_ATTACHED', 'MOST_DOCUMENTS']),
  })
  disputeClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DisputeClaimInput, input) it: DisputeClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, disputeClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(acceptDecision, ['ACCEPT']) })
  acceptDecision(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AcceptDecisionInput, input) it: AcceptDecisionInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, acceptDecision, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(takeBackAcceptance, ['TAKE_BACK_ACCEPTANCE']) })
  takeBackAcceptance(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => TakeBackAcceptanceInput, input) it: TakeBackAcceptanceInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, takeBackAcceptance, it)
  }

  @Mutation(() => ClaimPayload, {
    description: describedBy(copyClaim, ['COPY'], ['MOST_DRAFTS']),
  })
  copyClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CopyClaimInput, input) it: CopyClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, copyClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: mutationText(
      'Puts a claim that waits for the caller off on their own list, until the beginning of a day in the program’s calendar, or until somebody else does something to it. Nobody else sees it, and the deadline stays.',
      putOffClaim,
      ['PUT_OFF_UNTIL', 'NOTHING_TO_PUT_OFF'],
    ),
  })
  putOffClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PutOffClaimInput, input) it: PutOffClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, putOffClaim, it)
  }

  @Mutation(() => CommentPayload, {
    description: mutationText(
      'Adds a comment for both sides, in any status, without a new version of the claim.',
      comment,
      ['COMMENTS_A_MINUTE', 'REASON_ABOUT'],
    ),
  })
  comment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CommentInput, input) it: CommentInput,
  ): Promise<CommentPayload> {
    return changeByComment(context, info, it)
  }
}
