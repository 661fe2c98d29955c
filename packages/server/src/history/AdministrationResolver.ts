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
      'What was administered (people, API keys, partners, programs, funds), newest first: all of it for a program manager and an auditor; the own organization’s for a signed-in Incentives admin, within the limits of the own membership. Others get FORBIDDEN.',
  })
  administration(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' }) after: string | null,
    @Arg('filter', () => AdministrationFilter, { nullable: true, description: 'Which of it; all without.' })
    filter: AdministrationFilter | null,
  ): Promise<HistoryConnection> {
    return administrationPage(context, info, { first, after, filter })
  }
}
