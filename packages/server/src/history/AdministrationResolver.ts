import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { AdministrationFilter, administrationPage } from './administration.ts'
import { HistoryConnection } from './HistoryEntryView.ts'

@Resolver()
export class AdministrationResolver {
  @Query(() => HistoryConnection, {
    nullable: true,
    description:
      'Changes to members, API keys, partners, programs and funds, newest first. A program manager and an auditor see all; a signed-in Incentives admin sees those of their own organization, within the limits of their own membership. Others get FORBIDDEN, keys PERSON_REQUIRED.',
  })
  administration(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' }) after: string | null,
    @Arg('filter', () => AdministrationFilter, { nullable: true, description: 'Which entries; absent = all.' })
    filter: AdministrationFilter | null,
  ): Promise<HistoryConnection> {
    return administrationPage(context, info, { first, after, filter })
  }
}
