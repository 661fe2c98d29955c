import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ClaimEvent } from './claimEvents.ts'
import { followClaims } from './followClaims.ts'

const listeners = new Set<(event: ClaimEvent) => void>()

const tellAll = (event: ClaimEvent) => {
  for (const listener of listeners) listener(event)
}

/**
 * Follows every event the person may see, for as long as the caller is shown. Mounted once, in the shell. `after` is where
 * the events stood when the page asked who is signed in: what happens while it loads is not missed.
 */
export function useLiveClaims(after: string): void {
  const client = useApolloClient()
  // a viewer read anew must not skip what the running subscription has still to bring
  const [first] = useState(after)
  useEffect(() => followClaims(client, first, tellAll), [client, first])
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
