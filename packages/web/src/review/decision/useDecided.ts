import { actions } from '@samop/shared'
import { useEffect, useState } from 'react'
import type { ClaimStatus } from '../../graphql/graphql.ts'
import type { Decision } from './decisions.ts'

/** The decision just made, until the claim moves on: what was sent to the partner may come back while the page is open. */
export function useDecided(status: ClaimStatus): {
  decision: Decision | undefined
  remember: (decision: Decision) => void
} {
  const [decision, setDecision] = useState<Decision>()
  const holds = decision !== undefined && actions[decision].to === status
  useEffect(() => setDecision((made) => (made && actions[made].to === status ? made : undefined)), [status])
  return { decision: holds ? decision : undefined, remember: setDecision }
}
