import { sql } from 'kysely'
import type { Position } from '../history/cursor.ts'
import type { Change } from '../write.ts'
import { rowOf } from './unreadCount.ts'

/** Deletes what the actor has seen one by one, as far as everything up to a position counts as seen. */
export const forgetSeen = async ({ db, actor }: Change, position: Position): Promise<void> => {
  await db.rows(
    sql`delete from seen_subject s where s.member_id = ${actor.id} and not exists (select from event e
      where e.subject_id = s.subject_id and e.seq = s.seq and (e.transaction, e.id) > ${rowOf(position)})`,
  )
}
