import type { EventKind as KindKey } from '@samop/shared'
import { Field, ID, InputType } from 'type-graphql'
import { MemberFilter } from '../access/member/memberInputs.ts'
import { ClaimFilter } from '../claim/list/ClaimFilter.ts'
import { FundFilter } from '../funds/FundFilter.ts'
import { EventKind } from '../graphql/schema/enums.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'
import { AdministrationFilter } from '../history/administration.ts'

@InputType({ description: 'The days of a report, each included.' })
export class ReportPeriod {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day; at most 400 days after the first.' })
  to!: string
}

@InputType({ description: 'Whose History, and which of its entries.' })
export class HistoryOf {
  @Field(() => ID, { description: 'The claim.' })
  claimId!: string

  @Field(() => [EventKind], { nullable: true, description: 'Only entries of these kinds; absent = all.' })
  kinds?: KindKey[] | null
}

@InputType({
  description:
    'Which rows of the list: the filter that belongs to it, as the list itself takes it. Others are refused.',
})
export class ListFilter {
  @Field(() => ClaimFilter, { nullable: true, description: 'Of CLAIMS; absent = all.' })
  claimFilter?: ClaimFilter | null

  @Field(() => FundFilter, { nullable: true, description: 'Of FUNDS and LEDGER; absent = all.' })
  fundFilter?: FundFilter | null

  @Field(() => MemberFilter, { nullable: true, description: 'Of MEMBERS; absent = as in members.' })
  memberFilter?: MemberFilter | null

  @Field(() => AdministrationFilter, { nullable: true, description: 'Of ADMINISTRATION; absent = all.' })
  administrationFilter?: AdministrationFilter | null

  @Field(() => HistoryOf, { nullable: true, description: 'Of HISTORY, which needs it.' })
  historyOf?: HistoryOf | null

  @Field(() => ReportPeriod, { nullable: true, description: 'Of TEAM: the days. TEAM needs it.' })
  period?: ReportPeriod | null
}
