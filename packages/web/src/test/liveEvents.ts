import { claimEventsDocument, type ClaimEvent } from '../apollo/live.ts'
import type { ClaimEventsSubscription } from '../graphql/graphql.ts'
import { answered, api } from './server.ts'

type Publish = (event: ClaimEvent) => Promise<void>

/** A server that pushes events on demand, and tells behind which cursors it was subscribed to. */
export function liveEvents() {
  const subscribers = new Set<Publish>()
  const subscribedAfter: (string | null)[] = []
  return {
    handler: api.subscription(claimEventsDocument, ({ subscription, finalize }) => {
      const publish: Publish = async (claimEvents) => {
        const { data } = await answered(subscription.query, { claimEvents })
        subscription.publish({ data: data as unknown as ClaimEventsSubscription })
      }
      subscribedAfter.push(subscription.variables.after ?? null)
      subscribers.add(publish)
      finalize(() => void subscribers.delete(publish))
    }),
    publish: (event: ClaimEvent) => Promise.all([...subscribers].map((publish) => publish(event))),
    subscribedAfter,
    connected: () => subscribers.size > 0,
  }
}
