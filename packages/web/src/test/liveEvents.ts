import { liveEventsDocument, type LiveEvent } from '../apollo/claimEvents.ts'
import type { LiveEventsSubscription } from '../graphql/graphql.ts'
import { answered, api } from './server.ts'

/** `notifies` is true, and the subject is the claim, unless a test says otherwise. */
type Published = Omit<LiveEvent, 'notifies' | 'event'> & {
  notifies?: boolean
  event: Omit<LiveEvent['event'], 'subject'> & Partial<Pick<LiveEvent['event'], 'subject'>>
}

type Publish = (event: Published) => Promise<void>

/**
 * A server that pushes events on demand. It refuses the first subscriptions with the given codes, and records the
 * cursors that clients subscribe after.
 */
export function liveEvents(...refusals: string[]) {
  const subscribers = new Set<Publish>()
  const subscribedAfter: (string | null)[] = []
  return {
    handler: api.subscription(liveEventsDocument, ({ subscription, finalize }) => {
      const publish: Publish = async ({ event, claim, ...rest }) => {
        const node = { subject: { kind: 'CLAIM', id: claim?.id ?? event.id }, ...event }
        const { data } = await answered(subscription.query, { events: { notifies: true, ...rest, node, claim } })
        subscription.publish({ data: data as unknown as LiveEventsSubscription })
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
