import type { Client } from 'pg'
import { positionIn, positionText } from './cursor.ts'

/*
 * Transaction numbers have no meaning in another cluster. In one with lower numbers, the events of a restored dump lie in
 * the future: they would stay unsettled for long, and sort after all new events.
 */
const liesInTheFuture = `select exists (select from event where transaction >= pg_snapshot_xmax(pg_current_snapshot())) as restored`

/**
 * Moves the events of a restored database before all new ones, in the order of their ids. Cursors from before the restore are
 * then refused, not misread; seen notifications stay seen.
 */
export const rebaseRestored = async (owner: Client): Promise<boolean> => {
  await owner.query(`begin; set local samop.side = 'SYSTEM'`)
  const [found] = (await owner.query<{ restored: boolean }>(liesInTheFuture)).rows
  if (found?.restored) {
    await owner.query(`update event set transaction = '0'`)
    const readers = await owner.query<{ id: string; seen: string }>(
      'select id, seen_up_to as seen from member where seen_up_to is not null for update',
    )
    for (const { id, seen } of readers.rows) {
      const position = { transaction: '0', id: positionIn(seen).id }
      await owner.query('update member set seen_up_to = $2 where id = $1', [id, positionText(position)])
    }
  }
  await owner.query('commit')
  return found?.restored ?? false
}
