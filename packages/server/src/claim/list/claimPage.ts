import { sideOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { filterId } from '../../ids.ts'
import type { Db } from '../../sql.ts'
import { pageOf, pageSize, SealedEdge } from '../../graphql/schema/page.ts'
import { selectedFields } from '../../graphql/selection.ts'
import type { ClaimFilter } from './ClaimFilter.ts'
import { claimColumns, selectedParts, withPrograms } from '../claimRows.ts'
import type { ClaimConnection } from './ClaimConnection.ts'
import { type Asking, claimSearch, type WideSearch } from './claimSearch.ts'
import { exactConditions } from './exactConditions.ts'
import { ClaimView } from '../view/ClaimView.ts'
import { keptCount } from './keptCount.ts'
import { numberKey } from '../numberKey.ts'
import { todo } from './todo.ts'
import { whoseTurn } from './whoseTurn.ts'
import { type ClaimList, type Keyed, wideCount, widePage } from './wideSearch.ts'

const wholeNumber = { type: sql`bigint` }
const moment = { type: sql`timestamptz` }

const byNumber = { key: sql.raw(numberKey), type: sql`text` }

/** The orders of the list: the columns, how they compare, and how a cursor holds their values. */
const orders = {
  UPDATED_DESC: { key: sql`c.updated_at`, ...moment, down: true },
  UPDATED_ASC: { key: sql`c.updated_at`, ...moment, down: false },
  CREATED_DESC: { key: sql`c.created_at`, ...moment, down: true },
  NUMBER_ASC: { ...byNumber, down: false },
  NUMBER_DESC: { ...byNumber, down: true },
  DUE_ASC: { key: sql`coalesce(c.due_at, 'infinity'::timestamptz)`, ...moment, down: false },
  AMOUNT_ASC: { key: sql`c.amount_minor`, ...wholeNumber, down: false },
  AMOUNT_DESC: { key: sql`c.amount_minor`, ...wholeNumber, down: true },
} as const

export type ClaimOrder = keyof typeof orders

export interface ClaimPageArgs {
  readonly filter?: ClaimFilter | null
  readonly orderBy: ClaimOrder
  readonly first: number
  readonly after?: string | null
}

/** One page of claims, by keyset. */
export const claimPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  args: ClaimPageArgs,
): Promise<ClaimConnection> => {
  const { db, services } = context
  const size = pageSize(args.first)
  const { orderBy } = args
  const filter = args.filter ?? {}
  const after = typeof args.after === 'string' ? decode(context, args.after, orderBy) : undefined
  const { list, wide, isNarrowed } = await claimList(context, filter, orderBy, after)
  const fields = selectedFields(info)
  const wanted: Wanted = {
    columns: sql`${claimColumns(selectedParts(info, ['edges', 'node']))}, (${list.key})::text as "orderKey"`,
    size: size + 1,
    isPage: ['edges', 'pageInfo', 'cursor'].some((field) => fields.has(field)),
    isCounted: fields.has('totalCount'),
  }
  const { found, total } = wide
    ? await wideList(db, wide, list, wanted, isNarrowed)
    : await narrowList(db, list, wanted, keptCount(context, filter))
  const rows = await withPrograms({ db, programs: services.programs }, found)
  const seal = (place: readonly [string, string] | null) =>
    context.cursors.seal(`CLAIMS ${orderBy}`, JSON.stringify(place))
  const edges = found.map(
    ({ orderKey, id }, index) => new SealedEdge(new ClaimView(rows[index]!, context), () => seal([orderKey, id])),
  )
  return { ...pageOf(edges, size, args.after, () => seal(null)), totalCount: total }
}

interface Listed {
  readonly list: ClaimList
  readonly wide: WideSearch | undefined
  /** Whether anything but a search limits the list. */
  readonly isNarrowed: boolean
}

/** The list of claims that a filter and an order mean for somebody, after a place in it. Throws for a malformed filter. */
export const claimList = async (
  asking: Asking,
  filter: ClaimFilter,
  orderBy: ClaimOrder,
  after?: Place,
): Promise<Listed> => {
  const { key, type, down } = orders[orderBy]
  const compare = down ? sql`<` : sql`>`
  const narrowing = conditions(asking, filter)
  const search = await claimSearch(asking, filter)
  const list = {
    key,
    direction: down ? sql`desc` : sql`asc`,
    beyond: after ? sql`(${key}, c.id) ${compare} (${after.key}::text::${type}, ${after.id}::text::uuid)` : sql`true`,
    where: sql.join([own(asking), ...narrowing, ...search.where], sql` and `),
  }
  return { list, wide: search.wide, isNarrowed: narrowing.length > 0 }
}

interface Wanted {
  readonly columns: RawBuilder<unknown>
  readonly size: number
  readonly isPage: boolean
  readonly isCounted: boolean
}

interface Found {
  readonly found: readonly Keyed[]
  readonly total: number
}

/** Reads the page and the count in one statement. */
const narrowList = async (
  db: Db,
  { key, direction, beyond, where }: ClaimList,
  { columns, size, isPage, isCounted }: Wanted,
  kept: RawBuilder<unknown> | undefined,
): Promise<Found> => {
  const count = kept ?? sql`(select count(*)::int from claim c where ${where})`
  const page = sql<Keyed & { total: number }>`select ${columns}, ${isCounted ? count : sql`0`} as "total" from claim c
    where ${where} and ${beyond} order by ${key} ${direction}, c.id ${direction} limit ${size}`
  const found = isPage ? await db.jsonRows(page) : []
  // Past the end, or when only the count was asked for, no row carries the count.
  const [alone] = isCounted && found.length === 0 ? await db.rows(sql<{ total: number }>`select ${count} as total`) : []
  return { found, total: (found[0] ?? alone)?.total ?? 0 }
}

const wideList = async (
  db: Db,
  wide: WideSearch,
  list: ClaimList,
  { columns, size, isPage, isCounted }: Wanted,
  hasFilter: boolean,
): Promise<Found> => ({
  found: isPage ? await widePage(db, wide, list, columns, size) : [],
  total: isCounted ? await wideCount(db, wide, list, hasFilter) : 0,
})

/** Repeats what row-level security already guarantees, so that PostgreSQL can use an index. */
const own = ({ caller }: Pick<Asking, 'caller'>): RawBuilder<unknown> =>
  sideOf(caller) === 'PARTNER' ? sql`c.partner_id = ${caller.partnerId}` : sql`true`

const conditions = (asking: Asking, filter: ClaimFilter): RawBuilder<unknown>[] => {
  const { caller, now } = asking
  const equal = (column: string, field: keyof ClaimFilter) => {
    const id = filter[field]
    return typeof id === 'string' ? [sql`${sql.ref(`c.${column}`)} = ${filterId(id, field)}`] : []
  }
  const { statuses, turn, assignee, late, todo: part } = filter
  return [
    ...equal('program_id', 'programId'),
    ...equal('usage_period_id', 'usagePeriodId'),
    ...equal('location_id', 'locationId'),
    ...equal('partner_id', 'partnerId'),
    ...equal('activity_id', 'activityId'),
    ...exactConditions(caller, filter),
    ...(statuses ? [isOneOf(statuses)] : []),
    ...(turn ? [whoseTurn(turn, now)] : []),
    ...(part ? [todo(asking, part)] : []),
    ...(assignee ? [assignees[assignee](caller.id)] : []),
    ...(late === undefined || late === null
      ? []
      : [sql`coalesce(c.due_at <= ${now.toString()}::text::timestamptz, false) = ${late}`]),
  ]
}

/** Writes the statuses into the statement itself, so that PostgreSQL can use an index over some of them. */
const isOneOf = (wanted: readonly string[]) =>
  wanted.length > 0 ? sql`c.status in (${sql.join(wanted.map((one) => sql.lit(one)))})` : sql`false`

const assignees = {
  MINE: (id: string) => sql`c.assignee_id = ${id}`,
  UNASSIGNED: () => sql`c.assignee_id is null`,
  OTHERS: (id: string) => sql`c.assignee_id <> ${id}`,
}

export interface Place {
  readonly key: string
  readonly id: string
}

/** The place in the list; undefined = its beginning. */
const decode = ({ cursors }: Context, cursor: string, orderBy: ClaimOrder): Place | undefined => {
  const place = JSON.parse(cursors.open(`CLAIMS ${orderBy}`, cursor, 'after')) as [string, string] | null
  return place ? { key: place[0], id: place[1] } : undefined
}
