import type { ApolloClient, Reference } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { graphql } from '../graphql/gql.ts'
import type { ClaimEventsSubscription } from '../graphql/graphql.ts'
import { sessionIsExpired } from '../session/sessionState.ts'

export type ClaimEvent = ClaimEventsSubscription['claimEvents']

// What lists and badges show comes along; what only an open claim page shows is asked for again. No texts: they would
// come in the language the socket was opened with.
export const claimEventsDocument = graphql(`
  subscription ClaimEvents($after: String) {
    claimEvents(after: $after) {
      cursor
      event {
        id
        cursor
        at
        kind
        actor {
          id
          name
          side
        }
      }
      claim {
        id
        number
        title
        status
        turn
        version
        updatedAt
        submittedAt
        decidedAt
        amount {
          amount
          currency
        }
        approvedAmount {
          amount
          currency
        }
        assignee {
          id
          name
          role
          side
        }
      }
    }
  }
`)

const listeners = new Set<(event: ClaimEvent) => void>()

/**
 * Follows every event the person may see, for as long as the caller is shown. Mounted once, in the shell. `after` is where
 * the events stood when the page asked who is signed in: what happens while it loads is not missed.
 */
export function useLiveClaims(after: string): void {
  const client = useApolloClient()
  // a viewer read anew must not skip what the running subscription has still to bring
  const [first] = useState(after)
  useEffect(() => follow(client, first), [client, first])
}

/** Calls back with each event, of one claim or of all. */
export function useClaimEvents(onEvent: (event: ClaimEvent) => void, claimId?: string): void {
  const tell = useEffectEvent((event: ClaimEvent) => {
    if (claimId === undefined || event.claim.id === claimId) onEvent(event)
  })
  useEffect(() => {
    const listener = (event: ClaimEvent) => tell(event)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
}

function follow(client: ApolloClient, after: string): () => void {
  let stopped = false
  let again: ReturnType<typeof setTimeout> | undefined
  const refresh = refresher(client)
  const start = (variables: { after?: string }) =>
    client.subscribe({ query: claimEventsDocument, variables, fetchPolicy: 'network-only' }).subscribe({
      next: ({ data, error }) => {
        if (error) return restart()
        if (!data) return
        refresh.after(data.claimEvents)
        for (const listener of listeners) listener(data.claimEvents)
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
      subscription = start({})
      refresh.everything()
    }, 3_000)
  }
  let subscription = start({ after })
  return () => {
    stopped = true
    clearTimeout(again)
    refresh.stop()
    subscription.unsubscribe()
  }
}

interface Refresher {
  after(event: ClaimEvent): void
  everything(): void
  stop(): void
}

/** The one place that decides what an event makes stale. Events that come together are answered together. */
function refresher(client: ApolloClient): Refresher {
  const claims = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    const ids = [...claims]
    claims.clear()
    void client.refetchQueries({
      updateCache(cache) {
        cache.modify({
          fields: { claims: stale, funds: stale, notifications: stale, slaReport: stale },
        })
        cache.modify({ id: 'Viewer:{}', fields: { unreadNotifications: stale } })
        for (const id of ids)
          cache.modify({
            id: `Claim:${id}`,
            fields: {
              history: stale,
              lines: stale,
              documents: stale,
              reasons: stale,
              requirements: stale,
              deadline: stale,
              deadlines: stale,
              availableActions: stale,
              detailsEditable: stale,
              linesAddable: stale,
              documentsAddable: stale,
              disputes: stale,
              supportUrl: stale,
            },
          })
      },
      onQueryUpdated: refetchWholeList,
    })
  }
  return {
    after({ claim }) {
      claims.add(claim.id)
      timer ??= setTimeout(() => {
        timer = undefined
        flush()
      }, 120)
    },
    everything() {
      for (const query of client.getObservableQueries('active')) void refetchWholeList(query)
    },
    stop() {
      clearTimeout(timer)
    },
  }
}

type Stale = { INVALIDATE: object }
const stale = (_: unknown, { INVALIDATE }: Stale): Reference | undefined => INVALIDATE as Reference

interface ListQuery {
  variables: object
  getCurrentResult(): { data?: unknown }
  refetch(variables?: object): Promise<unknown>
}

/** Pages that were added by "Show more" stay: the list is asked for at the length it has. */
function refetchWholeList(query: ListQuery): Promise<unknown> {
  const variables: { first?: number } = query.variables
  const length = longestList(query.getCurrentResult().data)
  const isLonger = variables.first !== undefined && length > variables.first
  const answer = isLonger ? query.refetch({ ...variables, first: Math.min(100, length) }) : query.refetch()
  // What fails shows at its place on the page.
  return answer.catch(() => undefined)
}

function longestList(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0
  return Math.max(0, ...Object.values(data).map((value) => (hasEdges(value) ? value.edges.length : longestList(value))))
}

function hasEdges(value: unknown): value is { edges: unknown[] } {
  return typeof value === 'object' && value !== null && 'edges' in value && Array.isArray(value.edges)
}
