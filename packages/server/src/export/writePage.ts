import { LockMode } from '@mikro-orm/postgresql'
import { exportStates } from '@samop/shared'
import { command } from '../command.ts'
import { byteOrderMark, csv } from './csv.ts'
import { Export } from './Export.ts'
import { writeAt } from './exportFile.ts'
import type { ReadLines } from './lists/ExportedList.ts'
import { exportedLists } from './lists/exportedLists.ts'

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
    const list = exportedLists[it.list]
    const asking = { db: change.db, actor, now: change.now, services }
    const { lines, place } = await list.read(asking, it.filter, {
      place: it.place,
      size: pageSize,
      language: it.language,
    })
    it.rowCount ??= (await list.count?.(asking, it.filter)) ?? null
    const headings = list.headings(actor).map((heading) => heading[it.language])
    const head = it.bytes > 0 ? '' : byteOrderMark + csv([headings], it.language)
    const text = Buffer.from(head + csv(cellsIn(lines), it.language))
    const written = await writeAt(services.config.documentsFolder, it.id, it.bytes, text)
    if (!written) {
      startOver(it)
      return { done: { more: true } }
    }
    it.state = 'RUNNING'
    it.bytes += text.length
    it.writtenCount += lines.length
    it.place = place ?? it.place
    return { done: { more: place !== undefined } }
  },
)

const cellsIn = (lines: ReadLines['lines']) => lines.map((line) => line.map((cell) => cell ?? ''))

/** The file is gone, as after a restore of the database alone. */
const startOver = (it: Export): void => {
  it.bytes = it.writtenCount = 0
  it.place = null
}
