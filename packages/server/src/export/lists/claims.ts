import { sideOf } from '@samop/shared'
import { sql } from 'kysely'
import { claimColumns, withPrograms } from '../../claim/claimRows.ts'
import { claimList, type Place } from '../../claim/list/claimPage.ts'
import { exactCount } from '../../claim/list/exactCount.ts'
import { type Keyed, widePage } from '../../claim/list/wideSearch.ts'
import type { ListFilter } from '../ListFilter.ts'
import { claimExportColumns, exportedParts, vendorsColumns } from './claimColumns.ts'
import { type Asking, cellsOf, type ExportedList, headingsOf } from './ExportedList.ts'

const columnsFor = ({ actor }: Pick<Asking, 'actor'>) =>
  sideOf(actor) === 'VENDOR' ? [...claimExportColumns, ...vendorsColumns] : claimExportColumns

const listOf = ({ db, actor, now }: Asking, filter: ListFilter, place?: Place) =>
  claimList({ db, caller: actor, now }, filter.claimFilter ?? {}, 'CREATED_DESC', place)

export const claims: ExportedList = {
  filter: 'claimFilter',
  headings: (actor) => headingsOf(columnsFor({ actor })),
  check: async (asking, filter) => void (await listOf(asking, filter)),
  read: async (asking, filter, { place, size, language }) => {
    const { db, services } = asking
    const { list, wide } = await listOf(asking, filter, (place as Place | null) ?? undefined)
    const columns = sql`${claimColumns(exportedParts)}, (${list.key})::text as "orderKey"`
    const found = wide
      ? await widePage(db, wide, list, columns, size)
      : await db.jsonRows(
          sql<Keyed>`select ${columns} from claim c
            where ${list.where} and ${list.beyond} order by ${list.key} ${list.direction}, c.id ${list.direction} limit ${size}`,
        )
    const rows = await withPrograms({ db, programs: services.programs }, found)
    const last = found.at(-1)
    return {
      lines: cellsOf(columnsFor(asking), rows, language),
      ...(last && found.length === size && { place: { key: last.orderKey, id: last.id } }),
    }
  },
  count: async (asking, filter) => {
    const { list, wide } = await listOf(asking, filter)
    return exactCount(asking.db, list, wide)
  },
}
