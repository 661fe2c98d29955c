import { type ExportList, type ExportState, exportStates, type Language } from '@samop/shared'
import { sql } from 'kysely'
import { lockName } from '../database/locks.ts'
import { newId } from '../ids.ts'
import { queueJob } from '../jobs/queueJob.ts'
import { quotas, quotaTexts } from '../quotas.ts'
import { refused } from '../refused.ts'
import type { Change, Outcome } from '../write.ts'
import { Export } from './Export.ts'
import type { ListFilter } from './ListFilter.ts'
import { exportedLists } from './lists/exportedLists.ts'

export interface Wanted {
  readonly list: ExportList
  readonly filter: ListFilter
  readonly language: Language
}

/** How long a file is kept; the person is told so beside it. */
export const exportsKeptFor = { hours: 7 * 24 }

const open = (Object.keys(exportStates) as ExportState[]).filter((state) => exportStates[state].isOpen)

/** Accepts an export and queues its job in the same transaction. */
export const acceptExport = async (
  change: Change,
  { list, filter, language }: Wanted,
): Promise<Outcome<{ exportId: string }>> => {
  const { em, db, actor, now, services } = change
  await exportedLists[list].check({ db, actor, now, services }, filter)
  await lockName(em, 'EXPORTS', actor.id)
  const [has] = await db.rows(
    sql<{
      running: number
      kept: number
    }>`select count(*) filter (where state = any(${open}))::int as running, count(*)::int as kept
    from export where asker_id = ${actor.id}`,
  )
  if (has!.running >= quotas.runningExports)
    return refused('MOST_EXPORTS', quotaTexts.runningExports, { values: { most: quotas.runningExports } })
  if (has!.kept >= quotas.keptExports)
    return refused('MOST_EXPORTS', quotaTexts.keptExports, { values: { most: quotas.keptExports } })
  const id = newId()
  em.persist(
    em.create(Export, {
      id,
      askerId: actor.id,
      partnerId: actor.partnerId,
      language,
      list,
      filter: { ...filter },
      state: 'WAITING',
      rowCount: null,
      writtenCount: 0,
      bytes: 0,
      place: null,
      failure: null,
      askedAt: now,
      finishedAt: null,
      expiresAt: now.add(exportsKeptFor),
    }),
  )
  await queueJob(change, 'export', { id })
  return { done: { exportId: id } }
}
