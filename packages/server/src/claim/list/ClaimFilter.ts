import { type ClaimStatus as StatusKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../../graphql/atMost.ts'
import { AssigneeFilter, ClaimStatus, Side } from '../../graphql/schema/enums.ts'
import { DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { mostNamed } from './exactConditions.ts'

@InputType({ description: 'Which claims; every given condition must hold.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: `With one of these ids, at most ${mostNamed}.` })
  ids?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: `With one of these external references, at most ${mostNamed}, each as it was given, ${atMost(textLimits.externalReference)}.`,
  })
  externalReferences?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: `With a line of this invoice number, the whole of it, case ignored, ${atMost(textLimits.invoiceNumber)}.`,
  })
  invoiceNumber?: string | null

  @Field(() => [ClaimStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: StatusKey[] | null

  @Field(() => ID, { nullable: true, description: 'Of this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this usage period.' })
  usagePeriodId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this place of the partner.' })
  locationId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this activity.' })
  activityId?: string | null

  @Field(() => Side, { nullable: true, description: 'Whose turn it is.' })
  turn?: keyof typeof Side | null

  @Field(() => AssigneeFilter, { nullable: true, description: 'To whom they are assigned, seen from the caller.' })
  assignee?: keyof typeof AssigneeFilter | null

  @Field(() => Boolean, { nullable: true, description: 'The running deadline is past (true), or is not (false).' })
  late?: boolean | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Changed after this moment. A change can come to light a few seconds after its moment: whoever follows changes asks for a minute more than the last time, or reads events.',
  })
  updatedAfter?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last submitted at this moment or later.' })
  submittedFrom?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last submitted before this moment.' })
  submittedTo?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last approved or rejected at this moment or later.' })
  decidedFrom?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last approved or rejected before this moment.' })
  decidedTo?: string | null

  @Field(() => String, {
    nullable: true,
    description: `Words of number, title, partner, supplier or invoice number, ${atMost(textLimits.search)}; each must be found, case ignored.`,
  })
  search?: string | null
}
