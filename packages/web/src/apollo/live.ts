import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ClaimEvent } from './claimEvents.ts'
import { startFollowing } from './loadFollowing.ts'

/** `refreshed` resolves once the page has read again what the event changed. */
type OnEvent = (event: ClaimEvent, refreshed: Promise<unknown>) => void

const listeners = new Set<OnEvent>()

const tellAll: OnEvent = (event, refreshed) => {
  for (const listener of listeners) listener(event, refreshed)
}

/**
 * Follows every event the person may see while the caller is mounted; only the shell calls it. `after` is the newest
 * cursor at the time the page asked who is signed in, so that nothing is missed while the page loads.
 */
export function useLiveClaims(after: string): void {
  const client = useApolloClient()
  // a later viewer has a later cursor, which would skip events that the running subscription has yet to bring
  const [first] = useState(after)
  useEffect(() => startFollowing(({ followClaims }) => followClaims(client, first, tellAll)), [client, first])
}

/** Calls back with each event, of one claim or of all. */
export function useClaimEvents(onEvent: OnEvent, claimId?: string): void {
  const tell = useEffectEvent<OnEvent>((event, refreshed) => {
    if (claimId === undefined || event.claim.id === claimId) onEvent(event, refreshed)
  })
  useEffect(() => {
    const listener: OnEvent = (event, refreshed) => tell(event, refreshed)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
}
