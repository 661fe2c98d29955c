import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'
import { changeClaim } from './changeClaim.ts'
import { ClaimPayload } from './view/ClaimPayload.ts'
import { describedBy } from './describedBy.ts'
import {
  ApproveClaimInput,
  AssignClaimInput,
  PickUpClaimInput,
  RejectClaimInput,
  RequestActionInput,
} from './inputs.ts'
import { approveClaim, pickUpClaim, rejectClaim, requestAction } from './moves.ts'
import { assignClaim } from './assignClaim.ts'

const input = { description: 'The claim, and the values for it.' }

@Resolver()
export class ReviewResolver {
  @Mutation(() => ClaimPayload, { description: describedBy(pickUpClaim, ['PICK_UP']) })
  pickUpClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PickUpClaimInput, input) it: PickUpClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, pickUpClaim, it)
  }

  @Mutation(() => ClaimPayload, {
    description: mutationText(
      'Assigns the claim to a reviewer, or to nobody, while a review or dispute is open.',
      assignClaim,
      ['STATUS', 'STALE_VERSION', 'ANOTHER_REVIEWER'],
    ),
  })
  assignClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AssignClaimInput, input) it: AssignClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, assignClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(requestAction, ['REQUEST_ACTION']) })
  requestAction(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RequestActionInput, input) it: RequestActionInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, requestAction, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(approveClaim, ['APPROVE']) })
  approveClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ApproveClaimInput, input) it: ApproveClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, approveClaim, it)
  }

  @Mutation(() => ClaimPayload, { description: describedBy(rejectClaim, ['REJECT']) })
  rejectClaim(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RejectClaimInput, input) it: RejectClaimInput,
  ): Promise<ClaimPayload> {
    return changeClaim(context, info, rejectClaim, it)
  }
}
