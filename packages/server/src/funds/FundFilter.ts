import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'Which funds; every given condition must hold.' })
export class FundFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this usage period.' })
  usagePeriodId?: string | null
}
