import { type RawBuilder, sql } from 'kysely'
import type { Account } from '../access/account.ts'
import { type EventRow, isSettled } from '../history/eventRows.ts'
import { eventsOf } from './concernIndex.ts'
import { type Concern, type ConcernRow, concernRows, concernsOf } from './concernRows.ts'

type Concerned = Pick<Account, 'id' | 'role' | 'partnerId'>

/**
 * What concerns a person, as conditions on events `e`, one for each part: the kinds their side is told of, never what they
 * did themselves. Notifications are History read with this; what has been read is one cursor per person. So nothing may come
 * to stand below it that was not shown: only settled events are.
 */
export const concerns = (account: Concerned): RawBuilder<unknown>[] =>
  concernsOf(account).map(
    (concern) =>
      sql`${sql.raw(eventsOf(concern))} and ${owned(concern, account)} and e.actor->>'id' <> ${account.id} and ${isSettled}`,
  )

const owned = (concern: Concern, { id, partnerId }: Concerned) => {
  const { of }: ConcernRow = concernRows[concern]
  // the partner once more, so that an index serves it
  if (of === 'PARTNER') return sql`e.partner_id = ${partnerId}`
  return of === 'ASSIGNEE' ? sql`e.assignee_id = ${id}` : sql`true`
}

/** The same of an event at hand. */
export const isConcerned = (account: Concerned, event: EventRow): boolean =>
  event.actor.id !== account.id &&
  concernsOf(account).some((concern) => {
    const { kinds, of, clocks }: ConcernRow = concernRows[concern]
    const { clock } = event.data
    return (
      kinds.includes(event.kind) &&
      (of === undefined ||
        {
          PARTNER: event.partnerId === account.partnerId,
          ASSIGNEE: event.assigneeId === account.id,
          NOBODY: event.assigneeId === null,
        }[of]) &&
      (!clocks || typeof clock !== 'string' || (clocks as readonly string[]).includes(clock))
    )
  })
