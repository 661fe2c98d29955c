import { type ClaimStatus as StatusKey, textLimits } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { atMost } from '../graphql/atMost.ts'
import { AssigneeFilter, ClaimStatus, Side } from '../graphql/enums.ts'

@InputType({ description: 'Which claims; every given condition must hold.' })
export class ClaimFilter {
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

  @Field(() => String, {
    nullable: true,
    description: `Words of number, title, partner or supplier, ${atMost(textLimits.search)}; each must be found, case ignored.`,
  })
  search?: string | null
}
