import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ClaimEvent } from './claimEvents.ts'
import { followClaims } from './followClaims.ts'

const listeners = new Set<(event: ClaimEvent) => void>()

const tellAll = (event: ClaimEvent) => {
  for (const listener of listeners) listener(event)
}

/**
 * Follows every event the person may see while the caller is mounted; only the shell calls it. `after` is the newest
 * cursor at the time the page asked who is signed in, so that nothing is missed while the page loads.
 */
export function useLiveClaims(after: string): void {
  const client = useApolloClient()
  // a later viewer has a later cursor, which would skip events that the running subscription has yet to bring
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
