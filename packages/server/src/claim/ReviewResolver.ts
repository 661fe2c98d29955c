import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { changeClaim } from './changeClaim.ts'
import { ClaimPayload } from './ClaimPayload.ts'
import {
  ApproveClaimInput,
  AssignClaimInput,
  PickUpClaimInput,
  RejectClaimInput,
  RequestActionInput,
} from './inputs.ts'
import { approveClaim, pickUpClaim, rejectClaim, requestAction } from './moves.ts'
import { assignClaim } from './talk.ts'

const input = { description: 'What to do.' }

/** What reviewers do. */
@Resolver()
export class ReviewResolver {
  @Mutation(() => ClaimPayload, { description: 'Begins the review. Needs REVIEW.' })
  pickUpClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PickUpClaimInput, input) it: PickUpClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, pickUpClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: 'Gives the claim to a reviewer, or to nobody. Needs REVIEW.' })
  assignClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignClaimInput, input) it: AssignClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, assignClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Asks the partner for something; the review clock waits. Needs REVIEW.',
  })
  requestAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RequestActionInput, input) it: RequestActionInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, requestAction, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Approves in full or in part. Needs REVIEW; a dispute needs a reviewer who did not reject.',
  })
  approveClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ApproveClaimInput, input) it: ApproveClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, approveClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: 'Rejects with reasons. Needs REVIEW; a dispute needs a reviewer who did not reject.',
  })
  rejectClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RejectClaimInput, input) it: RejectClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, rejectClaim, it)
  }
}
