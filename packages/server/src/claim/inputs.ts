import { type LineKind as LineKindKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { CommandInput, EditInput } from '../graphql/schema/CommandInput.ts'
import { LineKind } from '../graphql/schema/enums.ts'
import { MoneyInput } from '../graphql/schema/Money.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'
import { HasClaimFields, holdingFields } from './HasClaimFields.ts'
import { AboutInput, ReasonInput } from './ReasonInput.ts'
import { mostReasons } from './texts.ts'

const externalReference = `Its name in the partner’s own systems, ${atMost(textLimits.externalReference)}; refuses with EXTERNAL_REFERENCE_TAKEN when another claim, or another line, of the partner has it.`

@InputType()
export abstract class ClaimInput extends EditInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when the caller may see no such claim.' })
  claimId!: string
}

@HasClaimFields()
@InputType({ description: 'A new draft.' })
export class CreateClaimInput extends holdingFields(CommandInput) {
  @Field(() => ID, { description: 'A program in which the partner is enrolled.' })
  programId!: string

  @Field(() => ID, { description: 'A usage period of the program in which the partner has a fund.' })
  usagePeriodId!: string

  @Field(() => ID, { description: 'A location of the partner.' })
  locationId!: string

  @Field(() => ID, { description: 'The activity, in the version of the period’s fiscal year.' })
  activityId!: string

  @Field(() => String, { nullable: true, description: `Title, ${atMost(textLimits.title)}.` })
  title?: string | null
}

@HasClaimFields()
@InputType({ description: 'Changes to the details; absent fields do not change, null empties a field.' })
export class UpdateClaimInput extends holdingFields(ClaimInput) {
  @Field(() => ID, { nullable: true, description: 'A location of the partner; null is an error.' })
  locationId?: string | null

  @Field(() => ID, { nullable: true, description: 'The activity; null is an error.' })
  activityId?: string | null

  @Field(() => String, { nullable: true, description: `Title, ${atMost(textLimits.title)}.` })
  title?: string | null
}

@InputType()
export abstract class LineValuesInput extends EditInput {
  @Field(() => String, {
    nullable: true,
    description: `The supplier who sent the invoice, ${atMost(textLimits.supplier)}.`,
  })
  supplier?: string | null

  @Field(() => String, { nullable: true, description: `Number on the invoice, ${atMost(textLimits.invoiceNumber)}.` })
  invoiceNumber?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Date on the invoice.' })
  invoiceDate?: string | null

  @Field(() => String, { nullable: true, description: `What was bought or done, ${atMost(textLimits.description)}.` })
  description?: string | null

  @Field(() => String, { nullable: true, description: `Type of expense, ${atMost(textLimits.expenseType)}.` })
  expenseType?: string | null

  @Field(() => String, { nullable: true, description: externalReference })
  externalReference?: string | null

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'The amount claimed for the line, in the claim’s currency, at most netAmount; absent in a new line = the same as netAmount.',
  })
  amount?: MoneyInput | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The cost without tax, in the claim’s currency; absent in a new line = the same as amount.',
  })
  netAmount?: MoneyInput | null
}

@InputType({ description: 'A new line; values that a submission needs can follow later.' })
export class AddClaimLineInput extends LineValuesInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when the caller may see no such claim.' })
  claimId!: string

  @Field(() => LineKind, { description: 'What stands behind the line.' })
  kind!: LineKindKey
}

@InputType({ description: 'Changes to a line; absent fields do not change, null empties a field.' })
export class UpdateClaimLineInput extends LineValuesInput {
  @Field(() => ID, { description: 'The id of the line; NOT_FOUND when the caller may see no such line.' })
  lineId!: string

  @Field(() => LineKind, { nullable: true, description: 'What stands behind the line; null is an error.' })
  kind?: LineKindKey | null
}

@InputType({ description: 'The line, and the invoices from which its own differs.' })
export class ConfirmAnotherInvoiceInput extends EditInput {
  @Field(() => ID, { description: 'The id of the line; NOT_FOUND when the caller may see no such line.' })
  lineId!: string

  @Field(() => [String], {
    description:
      'Marks from the line’s similarInvoices, each at most 32 characters: all confirmed ones, including those confirmed before. Fails with NOT_FOUND for any other mark.',
  })
  marks!: string[]
}

@InputType({ description: 'The line to remove.' })
export class RemoveClaimLineInput extends EditInput {
  @Field(() => ID, { description: 'The id of the line; NOT_FOUND when the caller may see no such line.' })
  lineId!: string
}

@InputType({ description: 'A comment for both sides.' })
export class CommentInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when the caller may see no such claim.' })
  claimId!: string

  @Field(() => String, { description: `The comment; not empty, ${atMost(textLimits.comment)}.` })
  text!: string

  @Field(() => AboutInput, {
    nullable: true,
    description:
      'The `about` of a reason that the comment answers, while action is required; refuses with REASON_ABOUT when no reason is about it. Absent = none.',
  })
  about?: AboutInput | null
}

@InputType()
abstract class MoveInput extends ClaimInput {
  @Field(() => String, {
    nullable: true,
    description: `A comment that is stored in History with the action, ${atMost(textLimits.comment)}.`,
  })
  comment?: string | null
}

@InputType({ description: 'The draft to submit, or the claim to resubmit.' })
export class SubmitClaimInput extends MoveInput {}

@InputType({ description: 'The submitted claim to recall into editing.' })
export class RecallClaimInput extends ClaimInput {}

@InputType({ description: 'The claim to withdraw for good.' })
export class WithdrawClaimInput extends MoveInput {}

@InputType({ description: 'The claim whose rejection, or lower amount, the partner accepts.' })
export class AcceptDecisionInput extends MoveInput {}

@InputType({ description: 'The claim whose decision is not accepted after all.' })
export class TakeBackAcceptanceInput extends ClaimInput {}

@InputType({ description: 'The submitted claim to pick up.' })
export class PickUpClaimInput extends ClaimInput {}

@InputType({ description: 'The claim, and the reviewer who gets it.' })
export class AssignClaimInput extends ClaimInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of a reviewer from `reviewers`; null or absent = nobody.',
  })
  assigneeId?: string | null
}

@InputType({ description: 'The claim, and what the partner is asked for.' })
export class RequestActionInput extends MoveInput {
  @Field(() => [ReasonInput], {
    description: `At least one and at most ${mostReasons}, each with what is wrong and where.`,
  })
  reasons!: ReasonInput[]
}

@InputType({ description: 'The claim, the approved amount, and reasons if it is lower.' })
export class ApproveClaimInput extends MoveInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The approved amount; absent = the whole claimed amount. A lower one needs a reason.',
  })
  approvedAmount?: MoneyInput | null

  @Field(() => [ReasonInput], {
    nullable: true,
    description: `Reasons for a lower amount, at most ${mostReasons}; at least one when the amount is lower.`,
  })
  reasons?: ReasonInput[] | null
}

@InputType({ description: 'The claim, and why it is rejected.' })
export class RejectClaimInput extends MoveInput {
  @Field(() => [ReasonInput], {
    description: `At least one and at most ${mostReasons}, each with what is wrong and where.`,
  })
  reasons!: ReasonInput[]
}
