import { type RawBuilder, sql } from 'kysely'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { validate } from 'uuid'
import { apiKeyById } from '../access/apiKeys.ts'
import { memberById } from '../access/members.ts'
import { LocationView, PartnerView } from '../access/PartnerView.ts'
import type { ActivityRow } from '../program/ActivityRow.ts'
import type { LocationRow } from '../access/LocationRow.ts'
import type { PartnerRow } from '../access/PartnerRow.ts'
import type { ProgramRow } from '../program/ProgramRow.ts'
import type { UsagePeriodRow } from '../program/UsagePeriodRow.ts'
import { allParts, claimRows } from '../claim/claimRows.ts'
import { activityColumns } from '../program/ActivityRow.ts'
import { locationColumns } from '../access/LocationRow.ts'
import { partnerColumns } from '../access/PartnerRow.ts'
import { programColumns } from '../program/ProgramRow.ts'
import { usagePeriodColumns } from '../program/UsagePeriodRow.ts'
import { ClaimView } from '../claim/ClaimView.ts'
import type { Context } from '../context.ts'
import { fundById } from '../funds/fundRows.ts'
import { entryById } from '../history/entryById.ts'
import { idOrName } from '../ids.ts'
import { ActivityView } from '../program/ActivityView.ts'
import { ProgramView } from '../program/ProgramView.ts'
import { UsagePeriodView } from '../program/UsagePeriodView.ts'
import { visiblePrograms } from '../program/visiblePrograms.ts'
import { Node } from './Node.ts'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything that has an id of its own; null when there is none that the caller may see.',
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of anything that implements Node.' }) id: string,
  ): Promise<Node | null> {
    return nodeOf(context, id)
  }
}

type Find = (context: Context, id: string) => Promise<Node | null>

const one = <Row>(
  columns: ReturnType<typeof sql>,
  table: string,
  view: (row: Row, context: Context) => Node,
  where: (context: Context) => RawBuilder<unknown> = () => sql`true`,
): Find => {
  return async (context, id) => {
    const [row] = await context.db.rows(
      sql<Row>`select ${columns} from ${sql.table(table)} where id = ${id} and ${where(context)}`,
    )
    return row ? view(row, context) : null
  }
}

const inClaim = (column: string, table: string, pick: (claim: ClaimView, id: string) => Node | undefined): Find => {
  return async (context, id) => {
    const { db, services } = context
    const where = sql`c.id = (select ${sql.ref(column)} from ${sql.table(table)} where id = ${id})`
    const [row] = await claimRows({ db, programs: services.programs }, where, allParts)
    return row ? (pick(new ClaimView(row, context), id) ?? null) : null
  }
}

/** Where each kind of thing is found, the likeliest first; the policies decide what the caller finds. */
const finds: readonly Find[] = [
  inClaim('id', 'claim', (claim) => claim),
  inClaim('claim_id', 'claim_line', (claim, id) => claim.lines.find((line) => line.id === id)),
  inClaim('claim_id', 'document', (claim, id) => claim.documents.find((document) => document.id === id)),
  fundById,
  one<PartnerRow>(partnerColumns, 'partner', (row) => new PartnerView(row)),
  one<LocationRow>(locationColumns, 'location', (row) => new LocationView(row)),
  one<ProgramRow>(
    programColumns,
    'program',
    (row) => new ProgramView(row),
    ({ account }) => visiblePrograms(account, sql`program.id`),
  ),
  one<UsagePeriodRow>(
    usagePeriodColumns,
    'usage_period',
    (row) => new UsagePeriodView(row),
    ({ account }) => visiblePrograms(account, sql`usage_period.program_id`),
  ),
  one<ActivityRow>(activityColumns, 'activity', (row, { language }) => new ActivityView(row, language)),
  async (context, id) => (await apiKeyById(context, id)) ?? null,
  async (context, id) => (await memberById(context, id)) ?? null,
]

const nodeOf = async (context: Context, id: string): Promise<Node | null> => {
  const entry = context.cursors.openId('ENTRY', id)
  if (entry !== undefined) return entryById(context, entry)
  if (!validate(id)) return null
  for (const find of finds) {
    const found = await find(context, idOrName(id))
    if (found) return found
  }
  return null
}
