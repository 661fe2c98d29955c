import type { EventKind } from '@samop/shared'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { eventColumns, type EventRow } from './eventRows.ts'
import { HistoryEntryView } from './HistoryEntryView.ts'

/** The caller's own newest entry of a kind in a claim: what was just written. */
export const newestEntry = async (
  { db, account, language }: Context,
  claimId: string,
  kind: EventKind,
): Promise<HistoryEntryView | null> => {
  const [row] = await db.rows(
    sql<EventRow>`select ${eventColumns} from event e where e.claim_id = ${claimId} and e.kind = ${kind} and e.actor->>'id' = ${account.id}
      order by e.id desc limit 1`,
  )
  return row ? new HistoryEntryView(row, language) : null
}
