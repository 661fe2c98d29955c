import { claimEventsDocument, type ClaimEvent } from '../apollo/claimEvents.ts'
import type { ClaimEventsSubscription } from '../graphql/graphql.ts'
import { answered, api } from './server.ts'

/** `notifies` is true unless a test says otherwise. */
type Published = Omit<ClaimEvent, 'notifies'> & { notifies?: boolean }

type Publish = (event: Published) => Promise<void>

/**
 * A server that pushes events on demand. It refuses the first subscriptions with the given codes, and records the
 * cursors that clients subscribe after.
 */
export function liveEvents(...refusals: string[]) {
  const subscribers = new Set<Publish>()
  const subscribedAfter: (string | null)[] = []
  return {
    handler: api.subscription(claimEventsDocument, ({ subscription, finalize }) => {
      const publish: Publish = async (event) => {
        const claimEvents = { notifies: true, ...event }
        const { data } = await answered(subscription.query, { claimEvents })
        subscription.publish({ data: data as unknown as ClaimEventsSubscription })
      }
      subscribedAfter.push(subscription.variables.after ?? null)
      const refused = refusals.shift()
      if (refused) return subscription.publish({ errors: [{ message: refused, extensions: { code: refused } }] })
      subscribers.add(publish)
      finalize(() => void subscribers.delete(publish))
    }),
    publish: (event: Published) => Promise.all([...subscribers].map((publish) => publish(event))),
    subscribedAfter,
    connected: () => subscribers.size > 0,
  }
}
