import type { EventKind } from '@samop/shared'
import { getArgumentValues, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { pageOf, pageSize } from '../graphql/page.ts'
import { selectedFields, selectedNodes } from '../graphql/selection.ts'
import { cursorOf, placeOf, type Position, start } from './cursor.ts'
import { eventColumns, type EventRow } from './eventRows.ts'
import { type HistoryConnection, HistoryEntryView } from './HistoryEntryView.ts'

export interface HistoryArgs {
  readonly first: number
  readonly after?: string | null | undefined
  readonly kinds?: readonly EventKind[] | null | undefined
}

interface Asked extends HistoryArgs {
  /** Where the page begins: before this. */
  readonly before: Position | null
  /** The total is selected. */
  readonly counted: boolean
}

type HistoryRow = EventRow & { readonly total: number }

/** A page of History that was read together with its claim. */
export interface ReadHistory {
  readonly asked: string
  readonly rows: readonly HistoryRow[]
}

/** A page of a claim's History, newest first: by id, for a claim's events are written under its lock. */
export const historyOf = async (
  context: Context,
  info: GraphQLResolveInfo,
  { id, history }: { readonly id: string; readonly history?: ReadHistory },
  args: HistoryArgs,
): Promise<HistoryConnection> => {
  const { db, cursors } = context
  const size = pageSize(args.first)
  const before = placeOf(args.after, cursors)
  const asked = { ...args, before, counted: selectedFields(info).has('totalCount') }
  const rows =
    history?.asked === keyOf(asked) ? history.rows : await db.rows(historyRows(asked, sql`${id}::text::uuid`))
  const edges = rows.map((row) => ({
    cursor: cursorOf(row, cursors),
    node: new HistoryEntryView(row, context),
  }))
  // past the end no row brings the count along
  const [alone] =
    asked.counted && rows.length === 0
      ? await db.rows(sql<{ total: number }>`select ${countOf(asked, sql`${id}::text::uuid`)} as total`)
      : []
  return {
    ...pageOf(edges, size, args.after, () => cursorOf(start, cursors)),
    totalCount: (rows[0] ?? alone)?.total ?? 0,
  }
}

/** The first page of History as one more column of a claim `c`, where one `history` is selected at the path and asks for it. */
export const firstHistory = (info: GraphQLResolveInfo, path: readonly string[]): RawBuilder<unknown>[] => {
  const nodes = selectedNodes(info, path).filter(({ name }) => name.value === 'history')
  const [node] = nodes
  const field = (info.schema.getType('Claim') as GraphQLObjectType).getFields()['history']
  if (!node || !field || nodes.length > 1) return []
  const args = getArgumentValues(field, node, info.variableValues) as unknown as HistoryArgs
  if (args.after || args.first < 1 || args.first > 100) return []
  const asked = { ...args, before: null, counted: selectedFields(info, [...path, 'history']).has('totalCount') }
  return [
    sql`json_build_object('asked', ${keyOf(asked)}::text, 'rows',
      coalesce((select json_agg(one) from (${historyRows(asked, sql`c.id`)}) one), '[]')) as history`,
  ]
}

const keyOf = ({ first, after, kinds, counted }: Asked) =>
  JSON.stringify([first, after ?? null, kinds ?? null, counted])

const historyRows = (asked: Asked, claimId: RawBuilder<unknown>): RawBuilder<HistoryRow> => {
  const before = asked.before ? sql`e.id < ${asked.before.id}::text::bigint` : sql`true`
  const total = asked.counted ? countOf(asked, claimId) : sql`0`
  return sql<HistoryRow>`select ${eventColumns}, ${total} as total from event e where ${ofClaim(asked, claimId)} and ${before}
    order by e.id desc limit ${asked.first + 1}`
}

const countOf = (asked: Asked, claimId: RawBuilder<unknown>) =>
  sql`(select count(*)::int from event e where ${ofClaim(asked, claimId)})`

const ofClaim = ({ kinds }: Asked, claimId: RawBuilder<unknown>) =>
  sql`e.claim_id = ${claimId} and ${kinds ? sql`e.kind = any(${kinds})` : sql`true`}`
