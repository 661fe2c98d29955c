import { Field, ObjectType } from 'type-graphql'
import type { UsagePeriodRow } from './UsagePeriodRow.ts'
import { Node } from '../graphql/schema/Node.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'

@ObjectType('UsagePeriod', {
  implements: Node,
  description: 'A usage period with its stored days, each included (domain, section 4).',
  simpleResolvers: true,
})
export class UsagePeriodView extends Node {
  @Field(() => String, {
    description:
      'Label such as "FY27 H1". Always show the days beside it, because people disagree about which half it means.',
  })
  readonly label: string

  @Field(() => String, {
    description:
      'The fiscal year whose activities can be claimed, such as FY27; those of the newest year while it has none of its own.',
  })
  readonly fiscalYear: string

  @Field(() => DateScalar, { description: 'First day of earning.' })
  readonly earningFrom: string

  @Field(() => DateScalar, { description: 'Last day of earning.' })
  readonly earningTo: string

  @Field(() => DateScalar, { description: 'First day on which an activity may take place.' })
  readonly usageFrom: string

  @Field(() => DateScalar, { description: 'Last day on which an activity may take place (spend by).' })
  readonly usageTo: string

  @Field(() => DateScalar, { description: 'First day to submit a claim.' })
  readonly claimingFrom: string

  @Field(() => DateScalar, { description: 'Last day to submit a claim (claim by).' })
  readonly claimingTo: string

  @Field(() => DateScalar, { description: 'Last day for corrections.' })
  readonly correctionsUntil: string

  constructor(row: UsagePeriodRow) {
    super()
    this.id = row.id
    this.label = row.label
    this.fiscalYear = row.fiscalYear
    this.earningFrom = row.earningFrom
    this.earningTo = row.earningTo
    this.usageFrom = row.usageFrom
    this.usageTo = row.usageTo
    this.claimingFrom = row.claimingFrom
    this.claimingTo = row.claimingTo
    this.correctionsUntil = row.correctionsUntil
  }
}
