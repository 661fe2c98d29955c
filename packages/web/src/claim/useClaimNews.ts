import { statuses } from '@samop/shared'
import { useEffect, useRef } from 'react'
import { useClaimEvents } from '../apollo/live.ts'
import type { ClaimStatus } from '../graphql/graphql.ts'
import { claimWords } from '../language/messages/claim.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { notify } from '../ui/notices.ts'

/** Tells the person when somebody else changes the status of the open claim. The page updates by itself. */
export function useClaimNews(claimId: string, status: ClaimStatus | undefined): void {
  const text = useText()
  const viewer = useViewer()
  const told = useRef(status)
  useEffect(() => {
    told.current = status
  }, [status])
  useClaimEvents(({ event, claim }) => {
    const changed = claim.status !== told.current
    told.current = claim.status
    if (!changed || event.actor.id === viewer.id) return
    const values = { name: event.actor.name, status: text(statuses[claim.status].label) }
    notify({ text: claimWords.changedBy, values, intent: 'info', about: claimId })
  }, claimId)
}
