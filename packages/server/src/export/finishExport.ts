import { LockMode } from '@mikro-orm/postgresql'
import { type ExportFailure, exportStates } from '@samop/shared'
import { sql } from 'kysely'
import { command } from '../command.ts'
import type { Subject } from '../history/subjects.ts'
import type { Db } from '../sql.ts'
import { Export } from './Export.ts'

interface Finished {
  readonly exportId: string
  /** Why it failed; absent = every page is written. */
  readonly failure?: ExportFailure
}

/** Ends an export, once, and tells its asker. It is the system's change: nobody's bell tells of what they did themselves. */
export const finishExport = command(
  { name: 'finishExport', needs: 'SYSTEM' },
  async ({ em, db, lock, now, record }, { exportId, failure }: Finished) => {
    await lock(exportId)
    const it = await em.findOne(Export, exportId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!it || !exportStates[it.state].isOpen) return { done: {} }
    it.state = failure ? 'FAILED' : 'DONE'
    it.failure = failure ?? null
    it.finishedAt = now
    // Claims come and go while pages are read.
    if (!failure) it.rowCount = it.writtenCount
    const data = { member: { id: it.askerId, name: await nameOf(db, it.askerId) }, count: it.writtenCount }
    record(exportSubject(it), { kind: failure ? 'EXPORT_FAILED' : 'EXPORT_DONE', data })
    return { done: {} }
  },
)

/** Of the asker's partner; for the asker's bell. */
const exportSubject = ({ id, partnerId, askerId }: Export): Subject => ({
  kind: 'EXPORT',
  id,
  partnerId,
  concernsId: askerId,
})

const nameOf = async (db: Db, askerId: string): Promise<string> => {
  const [asker] = await db.rows(
    sql<{
      name: string
    }>`select name from member where id = ${askerId} union all select name from api_key where id = ${askerId}`,
  )
  return asker?.name ?? ''
}
