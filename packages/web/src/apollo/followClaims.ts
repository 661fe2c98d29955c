import type { ApolloClient } from '@apollo/client'
import { sessionIsExpired } from '../session/sessionState.ts'
import { type ClaimEvent, isOfClaim, liveCursorDocument, liveEventsDocument, readEvent } from './claimEvents.ts'
import { forgetEarlyAnswers } from './earlyAnswers.ts'
import { refresher } from './refresher.ts'

const shortestPause = 3_000
const longestPause = 60_000

/**
 * Follows the events after a cursor: refreshes lists and pages, and passes each event of a claim to `tell`. Returns a function
 * that stops this.
 */
export function followClaims(
  client: ApolloClient,
  after: string,
  tell: (event: ClaimEvent, refreshed: Promise<unknown>) => void,
): () => void {
  let stopped = false
  let again: ReturnType<typeof setTimeout> | undefined
  let pause = shortestPause
  const refresh = refresher(client)
  const start = (cursor: string) =>
    client
      .subscribe({ query: liveEventsDocument, variables: { after: cursor }, fetchPolicy: 'network-only' })
      .subscribe({
        next: ({ data, error }) => {
          if (error) return restart()
          if (!data) return
          pause = shortestPause
          forgetEarlyAnswers()
          const event = readEvent(data.events)
          const refreshed = refresh.after(event)
          if (isOfClaim(event)) tell(event, refreshed)
        },
        error: restart,
        complete: restart,
      })
  // The server has ended the subscription, for example because the cursor is too old: start from the newest cursor and
  // reload everything shown. The pauses get longer while the server goes on refusing.
  function restart() {
    if (stopped) return
    subscription.unsubscribe()
    clearTimeout(again)
    again = setTimeout(() => {
      // Without a session there is nothing to follow until somebody signs in again.
      if (sessionIsExpired()) return restart()
      // Read the cursor first and everything else after it: what is committed in between then arrives as an event.
      pause = Math.min(longestPause, pause * 2)
      client.query({ query: liveCursorDocument, fetchPolicy: 'network-only' }).then(({ data }) => {
        if (stopped) return
        if (!data) return restart()
        subscription = start(data.viewer.cursor)
        refresh.everything()
      }, restart)
    }, pause)
  }
  let subscription = start(after)
  return () => {
    stopped = true
    clearTimeout(again)
    refresh.stop()
    subscription.unsubscribe()
  }
}
