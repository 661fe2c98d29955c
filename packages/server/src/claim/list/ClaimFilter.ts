import { type ClaimStatus as StatusKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../../graphql/atMost.ts'
import { AssigneeFilter, ClaimStatus, Side, TodoFilter } from '../../graphql/schema/enums.ts'
import { DateTimeScalar } from '../../graphql/schema/scalars.ts'
import { mostNamed } from './exactConditions.ts'

@InputType({ description: 'Which claims; every given condition must hold.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: `With one of these ids, at most ${mostNamed}.` })
  ids?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: `With one of these external references, at most ${mostNamed}, each as the partner gave it, ${atMost(textLimits.externalReference)}.`,
  })
  externalReferences?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: `With a line of exactly this invoice number, case ignored, ${atMost(textLimits.invoiceNumber)}.`,
  })
  invoiceNumber?: string | null

  @Field(() => [ClaimStatus], { nullable: true, description: 'In one of these statuses.' })
  statuses?: StatusKey[] | null

  @Field(() => ID, { nullable: true, description: 'Of this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this usage period.' })
  usagePeriodId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this location of the partner.' })
  locationId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this activity.' })
  activityId?: string | null

  @Field(() => Side, { nullable: true, description: 'Whose turn it is.' })
  turn?: keyof typeof Side | null

  @Field(() => TodoFilter, {
    nullable: true,
    description: 'In this part of what the caller’s side has to do, as the caller’s role may do it.',
  })
  todo?: keyof typeof TodoFilter | null

  @Field(() => AssigneeFilter, { nullable: true, description: 'By their assignee, relative to the caller.' })
  assignee?: keyof typeof AssigneeFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the running clock’s due day has passed.' })
  late?: boolean | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Changed after this moment. A change can become visible a few seconds after its moment, so a client that polls should go back a minute further, or read `events`.',
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
    description: `Words in the number, title, partner, supplier, invoice number or an external reference, ${atMost(textLimits.search)}. Every word must be found; case is ignored.`,
  })
  search?: string | null
}
