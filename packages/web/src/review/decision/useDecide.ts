import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { problemOf } from '../../change/problems.ts'
import { readFragment } from '../../graphql/fragment-masking.ts'
import type { MoneyInput } from '../../graphql/graphql.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { decisionStateFragment, latestEventsFragment } from './decisionDocuments.ts'
import { type Decision, type DecisionInput, sendDecision } from './decisions.ts'
import { meanwhileIn } from './useMeanwhile.ts'

export type DecideResult = 'done' | 'refused' | 'changed'

export interface Decide {
  busy: boolean
  /** The server's refusal, or the message that the server cannot be reached. */
  problem: string | null
  send: (
    decision: Decision,
    input: DecisionInput,
    approvedAmount: MoneyInput | null,
    seen: string | null,
  ) => Promise<DecideResult>
}

/**
 * Sends a decision. "changed" means that somebody else has changed the claim since the reviewer saw it: nothing was
 * decided.
 */
export function useDecide(): Decide {
  const text = useText()
  const client = useApolloClient()
  const viewer = useViewer()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const attempt: Decide['send'] = async (decision, input, approvedAmount, seen) => {
    const result = await sendDecision(client, decision, input, approvedAmount)
    if (result.kind === 'done') return 'done'
    const refused = result.kind === 'refused' ? result : null
    const claim = refused?.payload?.claim && readFragment(decisionStateFragment, refused.payload.claim)
    const latest = refused?.payload?.claim && readFragment(latestEventsFragment, refused.payload.claim)
    if (latest && meanwhileIn(latest, seen, viewer.id).length > 0) return 'changed'
    // The version is stale only because of the reviewer's own action or a clock, so the decision still stands.
    const isStale = refused?.refusals.some(({ code }) => code === 'STALE_VERSION')
    if (claim && isStale && claim.version !== input.expectedVersion)
      return attempt(decision, { ...input, expectedVersion: claim.version }, approvedAmount, seen)
    setProblem(problemOf(result, text) ?? null)
    return 'refused'
  }

  return {
    busy,
    problem,
    send: async (...decision) => {
      setBusy(true)
      setProblem(null)
      return attempt(...decision).finally(() => setBusy(false))
    },
  }
}
