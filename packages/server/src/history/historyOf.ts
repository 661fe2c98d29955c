import type { EventKind } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { pageOf, pageSize } from '../graphql/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { eventColumns, type EventRow } from './eventRows.ts'
import { type HistoryConnection, HistoryEntryView } from './HistoryEntryView.ts'

interface Wanted {
  readonly claimId: string
  readonly first: number
  readonly after?: string | null | undefined
  readonly kinds?: readonly EventKind[] | null | undefined
}

/** A page of a claim's History, newest first: by id, for a claim's events are written under its lock. */
export const historyOf = async (
  { db, language }: Context,
  info: GraphQLResolveInfo,
  { claimId, first, after, kinds }: Wanted,
): Promise<HistoryConnection> => {
  const size = pageSize(first)
  const where = sql`e.claim_id = ${claimId} and ${kinds ? sql`e.kind = any(${kinds})` : sql`true`}`
  const before = after ? sql`e.id < ${positionOf(after).id}::text::bigint` : sql`true`
  const counted = selectedFields(info).has('totalCount')
  const count = sql`(select count(*)::int from event e where ${where})`
  const total = counted ? count : sql`0`
  const rows = await db.rows(
    sql<
      EventRow & { total: number }
    >`select ${eventColumns}, ${total} as total from event e where ${where} and ${before} order by e.id desc limit ${size + 1}`,
  )
  const edges = rows.map((row) => ({ cursor: cursorOf(row), node: new HistoryEntryView(row, language) }))
  // past the end no row brings the count along
  const [alone] = counted && rows.length === 0 ? await db.rows(sql<{ total: number }>`select ${count} as total`) : []
  return { ...pageOf(edges, size, after), totalCount: (rows[0] ?? alone)?.total ?? 0 }
}
