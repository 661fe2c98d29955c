import type { ApolloClient, ObservableQuery } from '@apollo/client'
import { aspectsOf, type ClaimAspect } from '@samop/shared'
import type { LiveEvent } from './claimEvents.ts'
import { requeries } from './requeries.ts'
import { type Changed, markStale } from './stale.ts'

interface Refresher {
  /** Resolves once everything that the event made stale has been read again. */
  after(event: LiveEvent): Promise<unknown>
  everything(): void
  stop(): void
}

/** Reads again only what an event has changed on the page. */
export function refresher(client: ApolloClient): Refresher {
  const { ask, stop } = requeries(client)
  return {
    after({ claim, event, notifies }) {
      const aspects = new Set<ClaimAspect>(claim ? aspectsOf(event.kind) : [])
      const changed = { claimId: claim?.id ?? null, subject: event.subject.kind, aspects, notifies }
      const stale = new Set<ObservableQuery>()
      for (const query of client.getObservableQueries('active')) if (mayMiss(query, changed)) stale.add(query)
      void client.refetchQueries({
        updateCache: (cache) => markStale(cache, changed),
        onQueryUpdated(query) {
          stale.add(query)
          return false
        },
      })
      return Promise.all([...stale].map(ask))
    },
    everything() {
      for (const query of client.getObservableQueries('active')) void ask(query)
    },
    stop,
  }
}

/** A query that loads for the first time is not in the cache yet, and its answer may be older than the event. */
function mayMiss(query: ObservableQuery, { claimId, aspects, notifies }: Changed): boolean {
  const { loading, data } = query.getCurrentResult()
  if (!loading || data !== undefined) return false
  return aspects.size > 0 || notifies || (claimId !== null && Object.values(query.variables).includes(claimId))
}
