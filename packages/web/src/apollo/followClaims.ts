import type { ApolloClient } from '@apollo/client'
import { sessionIsExpired } from '../session/sessionState.ts'
import { type ClaimEvent, claimEventsDocument, liveCursorDocument } from './claimEvents.ts'
import { refresher } from './refresher.ts'

const pauseBeforeRestart = 3_000

/** Follows the events after a cursor, keeps the lists and pages right, and tells of each event. Returns how to stop. */
export function followClaims(client: ApolloClient, after: string, tell: (event: ClaimEvent) => void): () => void {
  let stopped = false
  let again: ReturnType<typeof setTimeout> | undefined
  const refresh = refresher(client)
  const start = (cursor: string) =>
    client
      .subscribe({ query: claimEventsDocument, variables: { after: cursor }, fetchPolicy: 'network-only' })
      .subscribe({
        next: ({ data, error }) => {
          if (error) return restart()
          if (!data) return
          refresh.after(data.claimEvents)
          tell(data.claimEvents)
        },
        error: restart,
        complete: restart,
      })
  // The server has refused the subscription, say because the cursor is too old: begin anew, and load what is shown.
  function restart() {
    if (stopped) return
    subscription.unsubscribe()
    clearTimeout(again)
    again = setTimeout(() => {
      // Without a session there is nothing to follow until somebody has signed in again.
      if (sessionIsExpired()) return restart()
      // First where the events stand, then everything else: what commits in between comes as an event.
      client.query({ query: liveCursorDocument, fetchPolicy: 'network-only' }).then(({ data }) => {
        if (stopped) return
        if (!data) return restart()
        subscription = start(data.viewer.cursor)
        refresh.everything()
      }, restart)
    }, pauseBeforeRestart)
  }
  let subscription = start(after)
  return () => {
    stopped = true
    clearTimeout(again)
    refresh.stop()
    subscription.unsubscribe()
  }
}
