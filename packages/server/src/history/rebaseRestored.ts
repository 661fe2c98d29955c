import type { Client } from 'pg'
import { positionIn, positionText } from './cursor.ts'

/*
 * The numbers of transactions mean nothing in another cluster. Where a dump was restored into one that counts from lower, its
 * events lie in the future: unsettled for long, and after all that is written from now on.
 */
const liesInTheFuture = `select exists (select from event where transaction >= pg_snapshot_xmax(pg_current_snapshot())) as restored`

/**
 * Puts the events of a restored database before all to come, in the order of their ids. Cursors from before the restore are
 * then refused, not misread; what people have read stays read.
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
