import { sideOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { Arg, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { filterId } from '../ids.ts'
import { fundRows } from './fundRows.ts'
import { FundView } from './FundView.ts'

@InputType({ description: 'Which funds; every given condition must hold.' })
export class FundFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this usage period.' })
  usagePeriodId?: string | null
}

@Resolver()
export class FundResolver {
  @Query(() => [FundView], {
    description: 'The funds that the caller may see, by program, the newest usage period first; at most 1,000.',
  })
  funds(
    @Ctx() context: Context,
    @Arg('filter', () => FundFilter, { nullable: true, description: 'Which funds; absent = all.' })
    filter: FundFilter | null,
  ): Promise<FundView[]> {
    return fundsOf(context, filter ?? {})
  }
}

const fundsOf = (context: Context, filter: FundFilter): Promise<FundView[]> => {
  const { account } = context
  const equal = (column: string, field: keyof FundFilter): RawBuilder<unknown>[] => {
    const id = filter[field]
    return id ? [sql`${sql.ref(`f.${column}`)} = ${filterId(id, field)}`] : []
  }
  const own = sideOf(account) === 'PARTNER' ? sql`f.partner_id = ${account.partnerId}` : sql`true`
  return fundRows(context, [
    own,
    ...equal('partner_id', 'partnerId'),
    ...equal('program_id', 'programId'),
    ...equal('usage_period_id', 'usagePeriodId'),
  ])
}
