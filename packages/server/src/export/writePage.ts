import { LockMode } from '@mikro-orm/postgresql'
import { type Actor, exportStates } from '@samop/shared'
import { sql } from 'kysely'
import { claimColumns, type ReadRow, withPrograms } from '../claim/claimRows.ts'
import { claimList, type Place } from '../claim/list/claimPage.ts'
import { exactCount } from '../claim/list/exactCount.ts'
import { widePage } from '../claim/list/wideSearch.ts'
import { command } from '../command.ts'
import type { Change } from '../write.ts'
import { cellsFor, exportedParts, headingsFor } from './claimColumns.ts'
import { byteOrderMark, csv } from './csv.ts'
import { Export } from './Export.ts'
import { writeAt } from './exportFile.ts'

/** Small enough that a page takes some tens of milliseconds, on the node and in the database. */
const pageSize = 500

/**
 * Writes the next page of an export, with the rights that its asker has now. The lock on the row makes two nodes that do the same
 * job take turns, and the row says where the file goes on; so a page that was written but not committed is written again.
 */
export const writePage = command(
  { name: 'writePage', needs: 'CALLER' },
  async (change, { exportId }: { exportId: string }) => {
    const { em, actor, services } = change
    const it = await em.findOne(Export, exportId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!it || !exportStates[it.state].isOpen) return { done: { more: false } }
    const { rows, place, total } = await nextRows(change, it)
    const lines = rows.map((row) => cellsFor(actor, row, it.language))
    const head = it.bytes > 0 ? '' : byteOrderMark + csv([headingsFor(actor, it.language)], it.language)
    const text = Buffer.from(head + csv(lines, it.language))
    const written = await writeAt(services.config.documentsFolder, it.id, it.bytes, text)
    if (!written) {
      startOver(it)
      return { done: { more: true } }
    }
    it.state = 'RUNNING'
    it.rowCount ??= total ?? 0
    it.bytes += text.length
    it.writtenCount += lines.length
    it.place = place ?? it.place
    return { done: { more: rows.length === pageSize } }
  },
)

/** The file is gone, as after a restore of the database alone. */
const startOver = (it: Export): void => {
  it.bytes = it.writtenCount = 0
  it.place = null
}

const nextRows = async (
  { db, actor, now, services }: Change,
  { filter, place, rowCount }: Pick<Export, 'filter' | 'place' | 'rowCount'>,
) => {
  const { list, wide } = await claimList(
    { db, caller: actor as Actor, now },
    filter,
    'CREATED_DESC',
    place ?? undefined,
  )
  const columns = sql`${claimColumns(exportedParts)}, (${list.key})::text as "orderKey"`
  const found = wide
    ? await widePage(db, wide, list, columns, pageSize)
    : await db.rows(
        sql<{
          row: ReadRow
          key: string
        }>`select to_json(x) as row, x."orderKey" as key from (select ${columns} from claim c
          where ${list.where} and ${list.beyond} order by ${list.key} ${list.direction}, c.id ${list.direction} limit ${pageSize}) x`,
      )
  const rows = await withPrograms(
    { db, programs: services.programs },
    found.map(({ row }) => row),
  )
  const last = found.at(-1)
  const at: Place | undefined = last && { key: last.key, id: last.row.id }
  return { rows, place: at, total: rowCount === null ? await exactCount(db, list, wide) : undefined }
}
