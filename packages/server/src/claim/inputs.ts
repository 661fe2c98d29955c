import { type LineKind as LineKindKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { CommandInput, EditInput } from '../graphql/schema/CommandInput.ts'
import { LineKind } from '../graphql/schema/enums.ts'
import { MoneyInput } from '../graphql/schema/Money.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'
import { ReasonInput } from './ReasonInput.ts'
import { mostReasons } from './texts.ts'

const preApprovalId = `ID of the vendor’s consent, where needed, ${atMost(textLimits.preApprovalId)}.`

const externalReference = `The partner’s own name for it in its systems, ${atMost(textLimits.externalReference)}; refused with EXTERNAL_REFERENCE_TAKEN where another of the partner’s has it.`

@InputType()
export abstract class ClaimInput extends EditInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when there is none that the caller may see.' })
  claimId!: string
}

@InputType({ description: 'A new draft.' })
export class CreateClaimInput extends CommandInput {
  @Field(() => ID, { description: 'A program the partner is enrolled in.' })
  programId!: string

  @Field(() => ID, { description: 'A usage period of the program in which the partner has a fund.' })
  usagePeriodId!: string

  @Field(() => ID, { description: 'A place of the partner.' })
  locationId!: string

  @Field(() => ID, { description: 'The activity, as of the period’s fiscal year.' })
  activityId!: string

  @Field(() => String, { nullable: true, description: `Title, ${atMost(textLimits.title)}.` })
  title?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day of the activity.' })
  activityFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the activity.' })
  activityTo?: string | null

  @Field(() => String, { nullable: true, description: preApprovalId })
  preApprovalId?: string | null

  @Field(() => String, { nullable: true, description: externalReference })
  externalReference?: string | null
}

@InputType({ description: 'Changes of the details; what is absent stays, null empties.' })
export class UpdateClaimInput extends ClaimInput {
  @Field(() => ID, { nullable: true, description: 'A place of the partner; null is refused.' })
  locationId?: string | null

  @Field(() => ID, { nullable: true, description: 'The activity; null is refused.' })
  activityId?: string | null

  @Field(() => String, { nullable: true, description: `Title, ${atMost(textLimits.title)}.` })
  title?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day of the activity.' })
  activityFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the activity.' })
  activityTo?: string | null

  @Field(() => String, { nullable: true, description: preApprovalId })
  preApprovalId?: string | null

  @Field(() => String, { nullable: true, description: externalReference })
  externalReference?: string | null
}

@InputType()
export abstract class LineValuesInput extends EditInput {
  @Field(() => String, { nullable: true, description: `Who sent the invoice, ${atMost(textLimits.supplier)}.` })
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

  @Field(() => MoneyInput, { nullable: true, description: 'Amount without tax, in the claim’s currency.' })
  amount?: MoneyInput | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What is claimed of it; of a new line the whole amount when absent.',
  })
  claimedAmount?: MoneyInput | null
}

@InputType({ description: 'A new line; what a submission needs may be filled in later.' })
export class AddClaimLineInput extends LineValuesInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when there is none that the caller may see.' })
  claimId!: string

  @Field(() => LineKind, { description: 'What stands behind the line.' })
  kind!: LineKindKey
}

@InputType({ description: 'Changes of a line; what is absent stays, null empties.' })
export class UpdateClaimLineInput extends LineValuesInput {
  @Field(() => ID, { description: 'The id of the line; NOT_FOUND when there is none that the caller may see.' })
  lineId!: string

  @Field(() => LineKind, { nullable: true, description: 'What stands behind the line; null is refused.' })
  kind?: LineKindKey | null
}

@InputType({ description: 'The line to remove.' })
export class RemoveClaimLineInput extends EditInput {
  @Field(() => ID, { description: 'The id of the line; NOT_FOUND when there is none that the caller may see.' })
  lineId!: string
}

@InputType({ description: 'A comment for both sides.' })
export class CommentInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when there is none that the caller may see.' })
  claimId!: string

  @Field(() => String, { description: `The comment; not empty, ${atMost(textLimits.comment)}.` })
  text!: string
}

@InputType()
abstract class MoveInput extends ClaimInput {
  @Field(() => String, {
    nullable: true,
    description: `A comment that goes into History with it, ${atMost(textLimits.comment)}.`,
  })
  comment?: string | null
}

@InputType({ description: 'A draft to submit, or an answer to what was asked for.' })
export class SubmitClaimInput extends MoveInput {}

@InputType({ description: 'A submitted claim to take back into editing.' })
export class RecallClaimInput extends ClaimInput {}

@InputType({ description: 'A claim to give up for good.' })
export class WithdrawClaimInput extends MoveInput {}

@InputType({ description: 'A submitted claim to begin the review of.' })
export class PickUpClaimInput extends ClaimInput {}

@InputType({ description: 'A claim, and the reviewer it is given to.' })
export class AssignClaimInput extends ClaimInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of a reviewer, as reviewers lists them; null or absent = nobody.',
  })
  reviewerId?: string | null
}

@InputType({ description: 'What is asked of the partner, and why.' })
export class RequestActionInput extends MoveInput {
  @Field(() => [ReasonInput], {
    description: `At least one and at most ${mostReasons}, each with what is wrong and where.`,
  })
  reasons!: ReasonInput[]
}

@InputType({ description: 'What is approved, and why not all.' })
export class ApproveClaimInput extends MoveInput {
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The approved amount; the whole claim when absent. Less needs a reason.',
  })
  approvedAmount?: MoneyInput | null

  @Field(() => [ReasonInput], {
    nullable: true,
    description: `Reasons for approving less, at most ${mostReasons}; at least one when less is approved.`,
  })
  reasons?: ReasonInput[] | null
}

@InputType({ description: 'Why the claim is rejected.' })
export class RejectClaimInput extends MoveInput {
  @Field(() => [ReasonInput], {
    description: `At least one and at most ${mostReasons}, each with what is wrong and where.`,
  })
  reasons!: ReasonInput[]
}
