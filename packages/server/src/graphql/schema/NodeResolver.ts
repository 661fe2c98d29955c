import { type RawBuilder, sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { validate } from 'uuid'
import { apiKeyById } from '../../access/key/apiKeys.ts'
import { memberById } from '../../access/member/members.ts'
import { LocationView, PartnerView } from '../../access/PartnerView.ts'
import type { ActivityRow } from '../../program/ActivityRow.ts'
import type { LocationRow } from '../../access/LocationRow.ts'
import type { PartnerRow } from '../../access/PartnerRow.ts'
import type { ProgramRow } from '../../program/ProgramRow.ts'
import type { UsagePeriodRow } from '../../program/UsagePeriodRow.ts'
import { type RowPart, claimRows, partsBehind, selectedParts } from '../../claim/claimRows.ts'
import { activityColumns } from '../../program/ActivityRow.ts'
import { locationColumns } from '../../access/LocationRow.ts'
import { partnerColumns } from '../../access/PartnerRow.ts'
import { programColumns } from '../../program/ProgramRow.ts'
import { usagePeriodColumns } from '../../program/UsagePeriodRow.ts'
import { ClaimView } from '../../claim/view/ClaimView.ts'
import type { Context } from '../../context.ts'
import { exportColumns, type ExportRow, ExportView } from '../../export/ExportView.ts'
import { fundById } from '../../funds/fundRows.ts'
import { entryById } from '../../history/entryById.ts'
import { idOrName } from '../../ids.ts'
import { ActivityView } from '../../program/ActivityView.ts'
import { ProgramView } from '../../program/ProgramView.ts'
import { UsagePeriodView } from '../../program/UsagePeriodView.ts'
import { visiblePrograms } from '../../program/visiblePrograms.ts'
import { firstHistory } from '../../history/historyOf.ts'
import { Node } from './Node.ts'

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with an id; null when the caller may see no such object.',
  })
  node(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The id of an object that implements Node.' }) id: string,
  ): Promise<Node | null> {
    return nodeOf(context, info, id)
  }
}

type Find = (context: Context, id: string, info: GraphQLResolveInfo) => Promise<Node | null>

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

const claim: Find = async (context, id, info) => {
  const { db, services } = context
  const where = sql`c.id = ${id}`
  const [row] = await claimRows({ db, programs: services.programs }, where, selectedParts(info), firstHistory(info, []))
  return row ? new ClaimView(row, context) : null
}

/** Reads a part of a claim, with no more of the claim than the selection needs. */
const inClaim = (part: RowPart, table: string, of: (claim: ClaimView) => readonly Node[]): Find => {
  return async (context, id, info) => {
    const { db, services } = context
    const where = sql`c.id = (select claim_id from ${sql.table(table)} where id = ${id})`
    const parts = new Set([part, ...partsBehind(info)])
    const [row] = await claimRows({ db, programs: services.programs }, where, parts)
    return (row && of(new ClaimView(row, context)).find((thing) => thing.id === id)) ?? null
  }
}

/** How to read each kind of object, by its table. Row-level security and the reader decide what the caller finds. */
const finds: Readonly<Record<string, Find>> = {
  claim,
  claim_line: inClaim('lines', 'claim_line', ({ lines }) => lines),
  document: inClaim('documents', 'document', ({ documents }) => documents),
  export: one<ExportRow>(exportColumns, 'export', (row, context) => new ExportView(row, context)),
  fund: fundById,
  partner: one<PartnerRow>(partnerColumns, 'partner', (row) => new PartnerView(row)),
  location: one<LocationRow>(locationColumns, 'location', (row) => new LocationView(row)),
  program: one<ProgramRow>(
    programColumns,
    'program',
    (row) => new ProgramView(row),
    ({ caller }) => visiblePrograms(caller, sql`program.id`),
  ),
  usage_period: one<UsagePeriodRow>(
    usagePeriodColumns,
    'usage_period',
    (row) => new UsagePeriodView(row),
    ({ caller }) => visiblePrograms(caller, sql`usage_period.program_id`),
  ),
  activity: one<ActivityRow>(activityColumns, 'activity', (row, { language }) => new ActivityView(row, language)),
  api_key: async (context, id) => (await apiKeyById(context, id)) ?? null,
  member: async (context, id) => (await memberById(context, id)) ?? null,
}

/** The table that holds the id, among the rows that the caller may see. */
const tableWith = (id: string) =>
  sql<{ name: string }>`select name from (${sql.join(
    Object.keys(finds).map((name) => sql`select ${sql.lit(name)} as name from ${sql.table(name)} where id = ${id}`),
    sql` union all `,
  )}) found limit 1`

const nodeOf = async (context: Context, info: GraphQLResolveInfo, sent: string): Promise<Node | null> => {
  const entry = context.cursors.openId('ENTRY', sent)
  if (entry !== undefined) return entryById(context, entry)
  if (!validate(sent)) return null
  const id = idOrName(sent)
  const [table] = await context.db.rows(tableWith(id))
  return (table && (await finds[table.name]?.(context, id, info))) ?? null
}
