import { sql } from 'kysely'
import type { Caller } from '../access/caller.ts'
import type { Member } from '../access/Member.ts'
import { notFound } from '../errors.ts'
import { positionIn, positionText, start } from '../history/cursor.ts'
import { eventColumns, type EventRow, newestPosition, ownEvents } from '../history/eventRows.ts'
import type { Change } from '../write.ts'
import { forgetSeen } from './forgetSeen.ts'
import { newsOf } from './newsOf.ts'
import { SeenSubject } from './SeenSubject.ts'
import { rowOf, unreadCount } from './unreadCount.ts'

/** So many of the newest events of a subject are looked at for one that concerns the actor. */
const mostLookedAt = 200

/**
 * Notes how far the actor has seen the History of a subject, if something of it was unread. Once nothing is unread at all,
 * everything up to now is read, and the single notes go.
 */
export const seeSubject = async (change: Change, member: Member, subjectId: string): Promise<void> => {
  const { db, em, actor } = change
  const caller = { ...actor, seenUpTo: member.seenUpTo } as Caller
  const mine = sql`e.subject_id = ${subjectId} and ${ownEvents(actor)}`
  const [newest] = await db.rows(
    sql<{ seq: number }>`select e.seq from event e where ${mine} order by e.seq desc limit 1`,
  )
  if (!newest) throw notFound('Subject', 'input.subjectId')
  const seenUpTo = member.seenUpTo === null ? start : positionIn(member.seenUpTo)
  const unseen = await db.rows(
    sql<EventRow>`select ${eventColumns} from event e where ${mine} and (e.transaction, e.id) > ${rowOf(seenUpTo)}
      and not exists (select from seen_subject s where s.member_id = ${actor.id} and s.subject_id = e.subject_id and s.seq >= e.seq)
      order by e.seq desc limit ${mostLookedAt}`,
  )
  if (!unseen.some((event) => newsOf(actor, event))) return
  await em.upsert(SeenSubject, { memberId: actor.id, subjectId, seq: newest.seq })
  const [settled] = await db.rows(newestPosition())
  if (!settled || (await unreadCount(db, caller)) > 0) return
  member.seenUpTo = positionText(settled)
  await forgetSeen(change, settled)
}
