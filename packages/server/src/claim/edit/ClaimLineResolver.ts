import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { editText } from '../../graphql/schema/mutationText.ts'
import { ClaimPayload } from '../view/ClaimPayload.ts'
import { ClaimLinePayload } from '../view/ClaimLinePayload.ts'
import { addClaimLine, removeClaimLine, updateClaimLine } from './editLines.ts'
import { AddClaimLineInput, ConfirmAnotherInvoiceInput, RemoveClaimLineInput, UpdateClaimLineInput } from '../inputs.ts'
import { confirmAnotherInvoice } from './confirmAnotherInvoice.ts'
import { changeLine } from './changeLine.ts'

const input = { description: 'The claim or line, and the values for it.' }

@Resolver()
export class ClaimLineResolver {
  @Mutation(() => ClaimLinePayload, {
    description: editText('Adds a line.', addClaimLine, ['MOST_LINES', 'EXTERNAL_REFERENCE_TAKEN']),
  })
  addClaimLine(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AddClaimLineInput, input) it: AddClaimLineInput,
  ): Promise<ClaimLinePayload> {
    return changeLine(context, info, addClaimLine, it)
  }

  @Mutation(() => ClaimLinePayload, {
    description: editText('Changes a line.', updateClaimLine, ['EXTERNAL_REFERENCE_TAKEN']),
  })
  updateClaimLine(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateClaimLineInput, input) it: UpdateClaimLineInput,
  ): Promise<ClaimLinePayload> {
    return changeLine(context, info, updateClaimLine, it)
  }

  @Mutation(() => ClaimLinePayload, {
    description: editText(
      'Confirms that the line’s invoice differs from similar invoices in other claims. The partner may confirm whenever it may edit the claim, whatever the reviewer asked for. A confirmation holds until one of the two invoices changes.',
      confirmAnotherInvoice,
    ),
  })
  confirmAnotherInvoice(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ConfirmAnotherInvoiceInput, input) it: ConfirmAnotherInvoiceInput,
  ): Promise<ClaimLinePayload> {
    return changeLine(context, info, confirmAnotherInvoice, it)
  }

  @Mutation(() => ClaimPayload, {
    description: editText('Removes a line; its documents stay with the claim.', removeClaimLine),
  })
  removeClaimLine(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RemoveClaimLineInput, input) it: RemoveClaimLineInput,
  ): Promise<ClaimPayload> {
    return changeLine(context, info, removeClaimLine, it)
  }
}
