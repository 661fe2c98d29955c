import { sql } from 'kysely'
import { allow } from '../../access/allow.ts'
import { administrationWhere } from '../../history/administration.ts'
import type { Position } from '../../history/cursor.ts'
import { eventColumns, type EventRow } from '../../history/eventRows.ts'
import { rowOf } from '../../notification/unreadCount.ts'
import { exportedEvents } from './eventColumns.ts'
import { cellsOf, type ExportedList, headingsOf } from './ExportedList.ts'

/** Events of no claim, the newest first, as on the page. */
export const administration: ExportedList = {
  filter: 'administrationFilter',
  headings: () => headingsOf(exportedEvents),
  check: ({ actor }, { administrationFilter: filter }) => {
    allow(actor, 'READ_ADMINISTRATION')
    administrationWhere(actor, filter ?? {})
  },
  read: async ({ db, actor }, { administrationFilter: filter }, { place, size, language }) => {
    allow(actor, 'READ_ADMINISTRATION')
    const beyond = place ? sql`(e.transaction, e.id) < ${rowOf(place as Position)}` : sql`true`
    const rows = await db.rows(
      sql<EventRow>`select ${eventColumns} from event e where ${administrationWhere(actor, filter ?? {})} and ${beyond}
        order by e.transaction desc, e.id desc limit ${size}`,
    )
    const last = rows.at(-1)
    return {
      lines: cellsOf(exportedEvents, rows, language),
      ...(last && rows.length === size && { place: { transaction: last.transaction, id: last.id } }),
    }
  },
  count: async ({ db, actor }, { administrationFilter: filter }) => {
    const [row] = await db.rows(
      sql<{
        total: number
      }>`select count(*)::int as total from event e where ${administrationWhere(actor, filter ?? {})}`,
    )
    return row?.total ?? 0
  },
}
