import { sql } from 'kysely'
import type { Position } from '../../history/cursor.ts'
import { eventColumns, type EventRow } from '../../history/eventRows.ts'
import { newsEvents } from '../../notification/newsEvents.ts'
import { rowOf } from '../../notification/unreadCount.ts'
import { exportedEvents } from './eventColumns.ts'
import { cellsOf, type Column, type ExportedList, headingsOf } from './ExportedList.ts'

type Row = EventRow & { readonly number: string | null; readonly title: string | null }

const columns: readonly Column<Row>[] = [
  { heading: { en: 'Number', sv: 'Nummer' }, cell: ({ number }) => number },
  { heading: { en: 'Claim', sv: 'Anspråk' }, cell: ({ title }) => title },
  ...exportedEvents,
]

/** What the bell has told the person, the newest first, as on their page. */
export const notifications: ExportedList = {
  filter: null,
  headings: () => headingsOf(columns),
  check: () => undefined,
  read: async ({ db, actor }, _, { place, size, language }) => {
    const before = place ? sql`(e.transaction, e.id) < ${rowOf(place as Position)}` : sql`true`
    const rows = await db.rows(
      sql<Row>`select ${eventColumns}, c.number, c.title from (${newsEvents(actor, before, size)}) e
        left join claim c on c.id = e.claim_id order by e.transaction desc, e.id desc limit ${size}`,
    )
    const last = rows.at(-1)
    return {
      lines: cellsOf(columns, rows, language),
      ...(last && rows.length === size && { place: { transaction: last.transaction, id: last.id } }),
    }
  },
}
