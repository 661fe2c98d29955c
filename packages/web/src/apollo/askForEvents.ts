import type { ApolloClient } from '@apollo/client'
import { missedEventsDocument } from './claimEvents.ts'
import { isLive, onLivenessChange } from './liveness.ts'

const every = 30_000

/**
 * Asks for events over HTTP while none arrive by themselves: every half minute, and when somebody comes back to the page.
 * `tell` gets what the subscription would have sent. Returns a function that stops this.
 */
export function askForEvents(
  client: ApolloClient,
  after: () => string | undefined,
  tell: (cursor: string, data: Record<string, unknown> | undefined) => void,
): () => void {
  let stopped = false
  let asking = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const isOver = () => stopped || isLive()
  const ask = async (): Promise<void> => {
    const { data } = await client.query({
      query: missedEventsDocument,
      variables: { after: after() ?? null },
      fetchPolicy: 'no-cache',
    })
    // the socket is open again and continues after the same cursor
    if (!data?.events || isOver()) return
    const { edges, cursor, pageInfo } = data.events
    for (const edge of edges) tell(edge.cursor, { events: edge })
    tell(cursor, undefined)
    if (pageInfo.hasNextPage) await ask()
  }
  const run = async () => {
    clearTimeout(timer)
    if (asking || isOver()) return
    asking = true
    if (!document.hidden) await ask().catch(() => undefined)
    asking = false
    if (!isOver()) timer = setTimeout(() => void run(), every * (0.75 + Math.random() / 2))
  }
  const look = () => void run()
  const unlisten = onLivenessChange(look)
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    stopped = true
    clearTimeout(timer)
    unlisten()
    document.removeEventListener('visibilitychange', look)
  }
}
