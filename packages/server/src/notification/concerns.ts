import { type RawBuilder, sql } from 'kysely'
import type { Account } from '../access/account.ts'
import { type EventRow, isSettled } from '../history/eventRows.ts'
import { eventsOf } from './concernIndex.ts'
import { type Concern, type ConcernRow, concernRows, concernsOf } from './concernRows.ts'

type Concerned = Pick<Account, 'id' | 'role' | 'partnerId'>

/**
 * The events that concern a person, as conditions on events `e`, one for each part, without the person's own actions.
 * Notifications are History read with these conditions, and one cursor per person stores what they have seen. Only settled
 * events count, so that no unseen event can appear before that cursor.
 */
export const concerns = (account: Concerned): RawBuilder<unknown>[] =>
  concernsOf(account).map(
    (concern) =>
      sql`${sql.raw(eventsOf(concern))} and ${owned(concern, account)} and e.actor->>'id' <> ${account.id} and ${isSettled}`,
  )

const owned = (concern: Concern, { id, partnerId }: Concerned) => {
  const { of }: ConcernRow = concernRows[concern]
  // Repeats the partner, so that PostgreSQL can use an index.
  if (of === 'PARTNER') return sql`e.partner_id = ${partnerId}`
  return of === 'ASSIGNEE' ? sql`e.assignee_id = ${id}` : sql`true`
}

/** Whether an event that was read concerns a person. */
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
