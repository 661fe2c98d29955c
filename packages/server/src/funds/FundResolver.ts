import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { FundConnection } from './FundConnection.ts'
import { FundFilter } from './FundFilter.ts'
import { fundPage } from './fundPage.ts'

@Resolver()
export class FundResolver {
  @Query(() => FundConnection, {
    description:
      'The funds that the caller may see, by program, the newest usage period first. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of this list.',
  })
  funds(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => FundFilter, { nullable: true, description: 'Which funds; absent = all.' })
    filter: FundFilter | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after:
      | string
      | null,
  ): Promise<FundConnection> {
    return fundPage(context, info, filter ?? {}, first, after)
  }
}
