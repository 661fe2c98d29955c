import { sql } from 'kysely'
import { badInput, notFound } from '../../errors.ts'
import { eventColumns, type EventRow } from '../../history/eventRows.ts'
import { knownId } from '../../ids.ts'
import type { ListFilter } from '../ListFilter.ts'
import { exportedEvents } from './eventColumns.ts'
import { cellsOf, type ExportedList, headingsOf } from './ExportedList.ts'

const claimIdOf = ({ historyOf: of }: ListFilter): string => {
  if (!of) throw badInput('input.filter.historyOf', 'is missing: HISTORY is of one claim.')
  return knownId(of.claimId, 'Claim', field)
}

const field = 'input.filter.historyOf.claimId'

const kindsOf = ({ historyOf: of }: ListFilter) => (of?.kinds ? sql`e.kind = any(${of.kinds}::text[])` : sql`true`)

/** The History of a claim, the oldest first, as people read a file. */
export const history: ExportedList = {
  filter: 'historyOf',
  headings: () => headingsOf(exportedEvents),
  check: async ({ db }, filter) => {
    const found = await db.rows(sql`select from claim where id = ${claimIdOf(filter)}`)
    if (found.length === 0) throw notFound('Claim', field)
  },
  read: async ({ db }, filter, { place, size, language }) => {
    const rows = await db.rows(
      sql<EventRow & { seq: number }>`select ${eventColumns}, e.seq from event e
        where e.subject_id = ${claimIdOf(filter)} and e.seq > ${Number(place ?? 0)} and ${kindsOf(filter)} order by e.seq limit ${size}`,
    )
    const last = rows.at(-1)
    return {
      lines: cellsOf(exportedEvents, rows, language),
      ...(last && rows.length === size && { place: last.seq }),
    }
  },
}
