import { sideOf, statuses } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { knownId } from '../ids.ts'
import { pageOf, pageSize } from '../graphql/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import type { ClaimFilter } from './ClaimFilter.ts'
import { claimColumns, partsFor, type ReadRow, withPrograms } from './claimRows.ts'
import { type ClaimConnection, ClaimView } from './ClaimView.ts'

/** How each order walks: its columns, how they compare, and how their values are written in a cursor. */
const orders = {
  UPDATED_DESC: { key: sql`c.updated_at`, type: sql`timestamptz`, down: true },
  CREATED_DESC: { key: sql`c.created_at`, type: sql`timestamptz`, down: true },
  NUMBER_ASC: { key: sql`c.number`, type: sql`text`, down: false },
  NUMBER_DESC: { key: sql`c.number`, type: sql`text`, down: true },
  DUE_ASC: { key: sql`coalesce(c.due_at, 'infinity'::timestamptz)`, type: sql`timestamptz`, down: false },
  AMOUNT_ASC: { key: sql`c.amount_minor`, type: sql`bigint`, down: false },
  AMOUNT_DESC: { key: sql`c.amount_minor`, type: sql`bigint`, down: true },
} as const

export type ClaimOrder = keyof typeof orders

export interface ClaimPageArgs {
  readonly filter?: ClaimFilter | null
  readonly orderBy: ClaimOrder
  readonly first: number
  readonly after?: string | null
}

interface Keyed {
  readonly row: ReadRow
  readonly key: string
  readonly total: number
}

/** One page of claims by keyset, in one statement. */
export const claimPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  args: ClaimPageArgs,
): Promise<ClaimConnection> => {
  const { db, services } = context
  const size = pageSize(args.first)
  const { key, type, down } = orders[args.orderBy]
  const where = sql.join([own(context), ...conditions(context, args.filter ?? {})], sql` and `)
  const after = args.after ? decode(args.after) : undefined
  const compare = down ? sql`<` : sql`>`
  const beyond = after
    ? sql`(${key}, c.id) ${compare} (${after.key}::text::${type}, ${after.id}::text::uuid)`
    : sql`true`
  const direction = down ? sql`desc` : sql`asc`
  const total = selectedFields(info).has('totalCount')
    ? sql`(select count(*)::int from claim c where ${where})`
    : sql`0`
  const parts = partsFor(selectedFields(info, ['edges', 'node']))
  const found = await db.rows(
    sql<Keyed>`select to_json(x) as row, x."orderKey" as key, x."total" as total from (
      select ${claimColumns(parts)}, (${key})::text as "orderKey", ${total} as "total" from claim c
      where ${where} and ${beyond} order by ${key} ${direction}, c.id ${direction} limit ${size + 1}) x`,
  )
  const rows = await withPrograms(
    { db, programs: services.programs },
    found.map(({ row }) => row),
  )
  const edges = found.map(({ key }, index) => ({
    cursor: encode({ key, id: rows[index]!.id }),
    node: new ClaimView(rows[index]!, context),
  }))
  return { ...pageOf(edges, size, args.after), totalCount: found[0]?.total ?? 0 }
}

/** What a partner sees anyway, said once more so that an index serves it; the policies are the guarantee. */
const own = ({ account }: Context): RawBuilder<unknown> =>
  sideOf(account) === 'PARTNER' ? sql`c.partner_id = ${account.partnerId}` : sql`true`

const conditions = ({ account, now }: Context, filter: ClaimFilter): RawBuilder<unknown>[] => {
  const equal = (column: string, id: string | null | undefined) =>
    id ? [sql`${sql.ref(`c.${column}`)} = ${knownId(id, column)}`] : []
  const { status, turn, assignee, late, search } = filter
  return [
    ...equal('program_id', filter.programId),
    ...equal('usage_period_id', filter.usagePeriodId),
    ...equal('location_id', filter.locationId),
    ...equal('partner_id', filter.partnerId),
    ...equal('activity_id', filter.activityId),
    ...(status ? [sql`c.status = any(${status})`] : []),
    ...(turn ? [sql`c.status = any(${keysWhere((row) => row.turn === turn)})`] : []),
    ...(assignee ? [assignees[assignee](account.id)] : []),
    ...(late === undefined || late === null
      ? []
      : [sql`coalesce(c.due_at < ${now.toString()}::text::timestamptz, false) = ${late}`]),
    ...(search?.trim() ? [matching(search.trim())] : []),
  ]
}

const keysWhere = (holds: (row: (typeof statuses)[keyof typeof statuses]) => boolean) =>
  Object.entries(statuses)
    .filter(([, row]) => holds(row))
    .map(([key]) => key)

const assignees = {
  MINE: (id: string) => sql`c.assignee_id = ${id}`,
  UNASSIGNED: () => sql`c.assignee_id is null`,
  OTHERS: (id: string) => sql`c.assignee_id <> ${id}`,
}

/** Every word must stand in the number, the title, the partner's name or a supplier's. */
const matching = (search: string) =>
  sql.join(
    search.split(/\s+/).map((word) => {
      const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
      return sql`(c.number ilike ${like} or c.title ilike ${like} or exists (select 1 from partner where partner.id = c.partner_id and partner.name ilike ${like})
        or exists (select 1 from claim_line l where l.claim_id = c.id and l.supplier ilike ${like}))`
    }),
    sql` and `,
  )

const encode = (place: { key: string; id: string }) =>
  Buffer.from(JSON.stringify([place.key, place.id])).toString('base64url')

const decode = (cursor: string): { key: string; id: string } => {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof key === 'string' && typeof id === 'string' && id.length === 36) return { key, id }
  } catch {
    // falls through: not one of ours
  }
  throw badInput('after', 'is not a cursor of this list; send one as it was received.')
}
