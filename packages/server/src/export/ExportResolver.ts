import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { mutationText } from '../graphql/schema/mutationText.ts'
import { exportClaims, exportList } from './exportClaims.ts'
import { ExportConnection } from './ExportConnection.ts'
import { ExportClaimsInput, ExportListInput, ExportPayload } from './exportInputs.ts'
import { askForExport, askForList, exportPage } from './ownExports.ts'

@Resolver()
export class ExportResolver {
  @Query(() => ExportConnection, {
    description:
      'The caller’s own exports, newest first. Fails with CURSOR_MALFORMED or CURSOR_FOREIGN for a text that is no cursor of this list.',
  })
  exports(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after:
      | string
      | null
      | undefined,
  ): Promise<ExportConnection> {
    return exportPage(context, info, first, after)
  }

  @Mutation(() => ExportPayload, {
    description: mutationText(
      'Exports claims as a CSV file, with the rights that the caller has while it is written. Answers at once; ask `exports` or `node` how far it has come.',
      exportClaims,
      ['MOST_EXPORTS'],
    ),
  })
  exportClaims(
    @Ctx() context: Context,
    @Arg('input', () => ExportClaimsInput, { description: 'Which claims, in which language.' })
    input: ExportClaimsInput,
  ): Promise<ExportPayload> {
    return askForExport(context, input)
  }

  @Mutation(() => ExportPayload, {
    description: mutationText(
      'Exports a list as a CSV file, as `exportClaims` does. Fails with FORBIDDEN or PERSON_REQUIRED where the caller may not read the list.',
      exportList,
      ['MOST_EXPORTS'],
    ),
  })
  exportList(
    @Ctx() context: Context,
    @Arg('input', () => ExportListInput, { description: 'Which list and rows, in which language.' })
    input: ExportListInput,
  ): Promise<ExportPayload> {
    return askForList(context, input)
  }
}
