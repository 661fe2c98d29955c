import { type ExportState, exportStates, type Language } from '@samop/shared'
import { sql } from 'kysely'
import { claimList } from '../claim/list/claimPage.ts'
import type { ClaimFilter } from '../claim/list/ClaimFilter.ts'
import { lockName } from '../database/locks.ts'
import { newId } from '../ids.ts'
import { queueJob } from '../jobs/queueJob.ts'
import { quotas, quotaTexts } from '../quotas.ts'
import { refused } from '../refused.ts'
import { command } from '../command.ts'
import { Export } from './Export.ts'

export interface ExportClaims {
  readonly filter?: ClaimFilter | null
  readonly language: Language
  readonly idempotencyKey?: string | null
}

/** How long a file is kept; the person is told so beside it. */
export const exportsKeptFor = { hours: 7 * 24 }

const open = (Object.keys(exportStates) as ExportState[]).filter((state) => exportStates[state].isOpen)

/** Accepts an export and queues its job in the same transaction. */
export const exportClaims = command(
  { name: 'exportClaims', needs: 'CALLER' },
  async (change, { filter, language }: ExportClaims) => {
    const { em, db, actor, now } = change
    // Throws now for a malformed filter, instead of failing later where nobody waits.
    await claimList({ db, caller: actor, now }, filter ?? {}, exportOrder)
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
  },
)

/** An order in which nothing moves while the pages of a file are read one by one. */
export const exportOrder = 'CREATED_DESC'
