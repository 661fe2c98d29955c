import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { eventColumns, type EventRow, ownEvents } from './eventRows.ts'
import { HistoryEntryView } from './HistoryEntryView.ts'

/** The entry of History with an id; null when the caller may not see it. */
export const entryById = async (context: Context, id: string): Promise<HistoryEntryView | null> => {
  const { db, caller } = context
  const [row] = await db.rows(
    sql<EventRow>`select ${eventColumns} from event e where e.id = ${id}::text::bigint and ${ownEvents(caller)}`,
  )
  return row ? new HistoryEntryView(row, context) : null
}
