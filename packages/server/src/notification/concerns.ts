import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../access/caller.ts'
import { type EventRow, isSettled } from '../history/eventRows.ts'
import { eventsOf } from './concernIndex.ts'
import { type Concern, type ConcernRow, concernRows, concernsOf } from './concernRows.ts'

type Concerned = Pick<Caller, 'id' | 'role' | 'partnerId'>

/**
 * The events that concern a person, as conditions on events `e`, one for each part, without the person's own actions.
 * Notifications are History read with these conditions, and one cursor per person stores what they have seen. Only settled
 * events count, so that no unseen event can appear before that cursor.
 */
export const concerns = (caller: Concerned): RawBuilder<unknown>[] =>
  concernsOf(caller).map(
    (concern) =>
      sql`${sql.raw(eventsOf(concern))} and ${owned(concern, caller)} and e.actor->>'id' <> ${caller.id} and ${isSettled}`,
  )

const owned = (concern: Concern, { id, partnerId }: Concerned) => {
  const { of }: ConcernRow = concernRows[concern]
  // Repeats the partner, so that PostgreSQL can use an index.
  if (of === 'PARTNER') return sql`e.partner_id = ${partnerId}`
  return of === 'ASSIGNEE' ? sql`e.assignee_id = ${id}` : sql`true`
}

/** Whether an event that was read concerns a person. */
export const isConcerned = (caller: Concerned, event: EventRow): boolean =>
  event.actor.id !== caller.id &&
  concernsOf(caller).some((concern) => {
    const { kinds, of, clocks }: ConcernRow = concernRows[concern]
    const clock = 'clock' in event.data ? event.data.clock : undefined
    return (
      kinds.includes(event.kind) &&
      (of === undefined ||
        {
          PARTNER: event.partnerId === caller.partnerId,
          ASSIGNEE: event.assigneeId === caller.id,
          NOBODY: event.assigneeId === null,
        }[of]) &&
      (!clocks || clock === undefined || clocks.includes(clock))
    )
  })
