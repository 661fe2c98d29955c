import type { EventKind } from '@samop/shared'
import { getArgumentValues, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { pageOf, pageSize, SealedEdge } from '../graphql/schema/page.ts'
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
  /** The page has the entries before this position. */
  readonly before: Position | null
  /** Whether the caller selected the total. */
  readonly counted: boolean
}

/** The rows, one more than the caller asked for if there are more. */
interface Read {
  readonly rows: readonly EventRow[]
  readonly total: number
}

/** A page of History, read together with its subject. */
export interface ReadHistory extends Read {
  readonly asked: string
}

/** A page of the History of a claim, a key or whatever else lives, newest first. */
export const historyOf = async (
  context: Context,
  info: GraphQLResolveInfo,
  { id, history }: { readonly id: string; readonly history?: ReadHistory },
  args: HistoryArgs,
): Promise<HistoryConnection> => {
  const { db, cursors, batches } = context
  const size = pageSize(args.first)
  const before = placeOf(args.after, cursors)
  const asked = { ...args, before, counted: selectedFields(info).has('totalCount') }
  const key = keyOf(asked)
  const { rows, total } =
    history?.asked === key
      ? history
      : ((await batches.load(`history ${key}`, id, (ids) => historiesOf(db, asked, ids))) ?? nothing)
  const edges = rows.map((row) => new SealedEdge(new HistoryEntryView(row, context), () => cursorOf(row, cursors)))
  return { ...pageOf(edges, size, args.after, () => cursorOf(start, cursors)), totalCount: total }
}

const nothing: Read = { rows: [], total: 0 }

/** The same page of History for several subjects, by subject. */
const historiesOf = async (db: Context['db'], asked: Asked, ids: readonly string[]): Promise<Map<string, Read>> => {
  const found = await db.rows(
    sql<
      Read & { id: string }
    >`select c.id, ${historyRows(asked, sql`c.id`)} as rows, ${countOf(asked, sql`c.id`)} as total
      from unnest(${ids}::uuid[]) c (id)`,
  )
  return new Map(found.map((read) => [read.id, read]))
}

/** The first page of History as a column of a claim `c`, if the selection at the path has one `history` that asks for it. */
export const firstHistory = (info: GraphQLResolveInfo, path: readonly string[]): RawBuilder<unknown>[] => {
  const nodes = selectedNodes(info, path).filter(({ name }) => name.value === 'history')
  const [node] = nodes
  const field = (info.schema.getType('Claim') as GraphQLObjectType).getFields()['history']
  if (!node || !field || nodes.length > 1) return []
  const args = getArgumentValues(field, node, info.variableValues) as unknown as HistoryArgs
  if (args.after || args.first < 1 || args.first > 100) return []
  const asked = { ...args, before: null, counted: selectedFields(info, [...path, 'history']).has('totalCount') }
  return [
    sql`json_build_object('asked', ${keyOf(asked)}::text, 'rows', ${historyRows(asked, sql`c.id`)},
      'total', ${countOf(asked, sql`c.id`)}) as history`,
  ]
}

const keyOf = ({ first, after, kinds, counted }: Asked) =>
  JSON.stringify([first, after ?? null, kinds ?? null, counted])

const historyRows = (asked: Asked, subjectId: RawBuilder<unknown>): RawBuilder<unknown> => {
  const before = asked.before ? sql`e.id < ${asked.before.id}::text::bigint` : sql`true`
  return sql`coalesce((select json_agg(one) from (select ${eventColumns} from event e where ${ofSubject(asked, subjectId)} and ${before}
    order by e.seq desc limit ${asked.first + 1}) one), '[]')`
}

const countOf = (asked: Asked, subjectId: RawBuilder<unknown>) =>
  asked.counted ? sql`(select count(*)::int from event e where ${ofSubject(asked, subjectId)})` : sql`0`

const ofSubject = ({ kinds }: Asked, subjectId: RawBuilder<unknown>) =>
  sql`e.subject_id = ${subjectId} and ${kinds ? sql`e.kind = any(${kinds})` : sql`true`}`
