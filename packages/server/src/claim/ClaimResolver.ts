import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ClaimOrder } from '../graphql/enums.ts'
import { changeClaim, ClaimPayload, Payload } from '../graphql/payload.ts'
import { HistoryEntryView } from '../history/HistoryEntryView.ts'
import { changeByComment } from './commentPayload.ts'
import { ClaimFilter } from './ClaimFilter.ts'
import { ClaimLineView } from './ClaimLineView.ts'
import { claimPage } from './claimPage.ts'
import { ClaimConnection, ClaimView } from './ClaimView.ts'
import { createClaim } from './createClaim.ts'
import { DisputeClaimInput, disputeClaim } from './disputeClaim.ts'
import { updateClaim } from './editClaim.ts'
import { addClaimLine, removeClaimLine, updateClaimLine } from './editLines.ts'
import { claimById, claimByNumber } from './findClaim.ts'
import {
  AddClaimLineInput,
  ApproveClaimInput,
  AssignClaimInput,
  CommentInput,
  CreateClaimInput,
  PickUpClaimInput,
  RecallClaimInput,
  RejectClaimInput,
  RemoveClaimLineInput,
  RequestActionInput,
  SubmitClaimInput,
  UpdateClaimInput,
  UpdateClaimLineInput,
  WithdrawClaimInput,
} from './inputs.ts'
import { changeLine } from './linePayload.ts'
import {
  approveClaim,
  pickUpClaim,
  recallClaim,
  rejectClaim,
  requestAction,
  submitClaim,
  withdrawClaim,
} from './moves.ts'
import { assignClaim } from './talk.ts'

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

@ObjectType('CommentPayload', { description: 'The comment as History holds it.', simpleResolvers: true })
export class CommentPayload extends Payload {
  @Field(() => ClaimView, { nullable: true, description: 'The claim as it stands now.' })
  claim!: ClaimView | null

  @Field(() => HistoryEntryView, { nullable: true, description: 'The entry; null when refused.' })
  entry!: HistoryEntryView | null
}

const input = (description = 'What to do.') => ({ description })

@Resolver()
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'The claims the caller may see.' })
  claims(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which.' }) filter: ClaimFilter | null,
    @Arg('orderBy', () => ClaimOrder, { defaultValue: ClaimOrder.UPDATED_DESC, description: 'In which order.' })
    orderBy: keyof typeof ClaimOrder,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before, in the same order.' })
    after: string | null,
  ): Promise<ClaimConnection> {
    return claimPage(context, info, { filter, orderBy, first, after })
  }

  @Query(() => ClaimView, { description: 'One claim. NOT_FOUND when there is none that the caller may see.' })
  claim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ClaimView> {
    return claimById(context, info, id)
  }

  @Query(() => ClaimView, {
    description: 'One claim by its number. NOT_FOUND when there is none that the caller may see.',
  })
  claimByNumber(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String, { description: 'Such as C-1042.' }) number: string,
  ): Promise<ClaimView> {
    return claimByNumber(context, info, number)
  }

  @Mutation(() => ClaimPayload, { description: 'Makes a draft. Needs EDIT_CLAIMS.' })
  createClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateClaimInput, input()) it: CreateClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, createClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Changes details of a draft, or what was asked for. Needs EDIT_CLAIMS.',
  })
  updateClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateClaimInput, input()) it: UpdateClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, updateClaim, it)
  }

  @Mutation(() => ClaimLinePayload, { description: 'Adds a line. Needs EDIT_CLAIMS.' })
  addClaimLine(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddClaimLineInput, input()) it: AddClaimLineInput,
  ): Promise<ClaimLinePayload> {
    return changeLine(context, info, addClaimLine, it)
  }

  @Mutation(() => ClaimLinePayload, { description: 'Changes a line. Needs EDIT_CLAIMS.' })
  updateClaimLine(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateClaimLineInput, input()) it: UpdateClaimLineInput,
  ): Promise<ClaimLinePayload> {
    return changeLine(context, info, updateClaimLine, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Removes a line; documents tied to it stay with the claim. Needs EDIT_CLAIMS.',
  })
  removeClaimLine(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveClaimLineInput, input()) it: RemoveClaimLineInput,
  ): Promise<ClaimPayload> {
    return changeLine(context, info, removeClaimLine, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Submits a draft or resubmits an answer; reserves the amount. Needs EDIT_CLAIMS.',
  })
  submitClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SubmitClaimInput, input()) it: SubmitClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, submitClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Takes a submitted claim back while nobody has picked it up. Needs EDIT_CLAIMS.',
  })
  recallClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecallClaimInput, input()) it: RecallClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, recallClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: 'Gives a claim up for good. Needs EDIT_CLAIMS.' })
  withdrawClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => WithdrawClaimInput, input()) it: WithdrawClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, withdrawClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: 'Disputes a rejection, new documents included. Needs DISPUTE.' })
  disputeClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DisputeClaimInput, input()) it: DisputeClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, disputeClaim, it)
  }

  @Mutation(() => CommentPayload, { description: 'Comments for both sides; changes no version. Needs COMMENT.' })
  comment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CommentInput, input()) it: CommentInput,
  ): Promise<CommentPayload> {
    return changeByComment(context, info, it)
  }

  @Mutation(() => ClaimPayload, { description: 'Begins the review. Needs REVIEW.' })
  pickUpClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PickUpClaimInput, input()) it: PickUpClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, pickUpClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: 'Gives the claim to a reviewer, or to nobody. Needs REVIEW.' })
  assignClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignClaimInput, input()) it: AssignClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, assignClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Asks the partner for something; the review clock waits. Needs REVIEW.',
  })
  requestAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RequestActionInput, input()) it: RequestActionInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, requestAction, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Approves in full or in part. Needs REVIEW; a dispute needs a reviewer who did not reject.',
  })
  approveClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ApproveClaimInput, input()) it: ApproveClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, approveClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Rejects with reasons. Needs REVIEW; a dispute needs a reviewer who did not reject.',
  })
  rejectClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RejectClaimInput, input()) it: RejectClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, rejectClaim, it)
  }
}
