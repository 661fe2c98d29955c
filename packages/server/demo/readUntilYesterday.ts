import { sql } from 'kysely'
import { Member } from '../src/access/Member.ts'
import { type Position, positionText } from '../src/history/cursor.ts'
import type { Change } from '../src/write.ts'

/** Marks the notifications until yesterday as read for everybody, so that the bell shows only new ones. */
export const readUntilYesterday = async ({ em, db, now }: Change): Promise<void> => {
  const yesterday = now.subtract({ hours: 24 }).toString()
  const [last] = await db.rows(
    sql<Position>`select id::text as id, transaction::text as transaction from event
      where at < ${yesterday}::text::timestamptz order by event.id desc limit 1`,
  )
  if (last) await em.nativeUpdate(Member, {}, { seenUpTo: positionText(last) })
}
