import { type EventKind, eventKinds, news, type NewsKey, newsFor, type Role, type RoleNews } from '@samop/shared'
import type { EventRow } from '../history/eventRows.ts'
import { type Concerned, newsOwners } from './newsOwners.ts'

/** The kinds of events that are a kind of news. */
export const kindsOf = (key: NewsKey): readonly EventKind[] =>
  (Object.keys(eventKinds) as EventKind[]).filter((kind) =>
    (eventKinds[kind].tells as readonly NewsKey[]).includes(key),
  )

/** The news that an event is for a person, told or turned off; undefined = it does not concern them. */
export const newsOf = (caller: Concerned, event: EventRow): RoleNews | undefined => {
  if (event.actor.id === caller.id) return undefined
  const clock = 'clock' in event.data ? event.data.clock : undefined
  const tells: readonly NewsKey[] = eventKinds[event.kind].tells
  return newsFor(caller.role as Role).find(({ key, of }) => {
    const { clocks } = news[key]
    return (
      tells.includes(key) &&
      (!clocks || (clock !== undefined && clocks.includes(clock))) &&
      newsOwners[of].holds(caller, event)
    )
  })
}
