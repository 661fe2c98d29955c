import type { ApolloClient, ObservableQuery } from '@apollo/client'
import { readAgain } from './readAgain.ts'

/** Random, so that the pages told of the same event do not all ask at the same moment. */
const pause = () => 60 + Math.random() * 120

/**
 * Reads the page's queries again, each at most once at a time. A query that becomes stale while it is being read is
 * read once more, since that answer may be older. `ask` resolves once an answer is there that was asked for after it.
 */
export function requeries(client: ApolloClient) {
  const busy = new Set<ObservableQuery>()
  const owed = new Map<ObservableQuery, PromiseWithResolvers<void>>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let stopped = false
  const ask = async (query: ObservableQuery): Promise<void> => {
    if (stopped) return
    const answer = owed.get(query) ?? Promise.withResolvers<void>()
    owed.set(query, answer)
    if (!busy.has(query)) wait(query)
    await answer.promise
  }
  const wait = (query: ObservableQuery) => {
    busy.add(query)
    const timer = setTimeout(() => {
      timers.delete(timer)
      void run(query)
    }, pause())
    timers.add(timer)
  }
  const run = async (query: ObservableQuery) => {
    // A request that the page has already sent may have been read before the event.
    await whenIdle(query)
    const answer = owed.get(query)
    owed.delete(query)
    // On failure the page's own query asks again, so that the error shows at its place.
    if (!stopped && query.hasObservers())
      await readAgain(client, query).catch(() => query.refetch().catch(() => undefined))
    answer?.resolve()
    busy.delete(query)
    if (owed.has(query) && !stopped) wait(query)
  }
  const stop = () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
    for (const { resolve } of owed.values()) resolve()
  }
  return { ask, stop }
}

function whenIdle(query: ObservableQuery): Promise<void> {
  return new Promise((resolve) => {
    const isIdle = () => !query.getCurrentResult().loading || !query.hasObservers()
    if (isIdle()) return resolve()
    const watching = query.subscribe({
      next: ({ loading }) => {
        if (loading) return
        watching.unsubscribe()
        resolve()
      },
      complete: resolve,
    })
  })
}
