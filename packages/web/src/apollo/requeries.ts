import type { ApolloClient, ObservableQuery } from '@apollo/client'
import { readAgain } from './readAgain.ts'

/** Random, so that the pages told of the same event do not all ask at the same moment. */
const pause = () => 60 + Math.random() * 120

type State = 'waiting' | 'asking' | 'asking, stale again'

/**
 * Reads the page's queries again, each at most once at a time. A query that becomes stale while it is being read is
 * read once more, since that answer may be older.
 */
export function requeries(client: ApolloClient) {
  const states = new Map<ObservableQuery, State>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let stopped = false
  const ask = (query: ObservableQuery) => {
    const state = states.get(query)
    if (state === undefined) wait(query)
    else if (state === 'asking') states.set(query, 'asking, stale again')
  }
  const wait = (query: ObservableQuery) => {
    if (stopped) return
    states.set(query, 'waiting')
    const timer = setTimeout(() => {
      timers.delete(timer)
      void run(query)
    }, pause())
    timers.add(timer)
  }
  const run = async (query: ObservableQuery) => {
    // A request that the page has already sent may have been read before the event.
    await whenIdle(query)
    states.set(query, 'asking')
    // On failure the page's own query asks again, so that the error shows at its place.
    if (!stopped && query.hasObservers())
      await readAgain(client, query).catch(() => query.refetch().catch(() => undefined))
    const isStaleAgain = states.get(query) === 'asking, stale again'
    states.delete(query)
    if (isStaleAgain) wait(query)
  }
  const stop = () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
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
