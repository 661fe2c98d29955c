import { useState } from 'react'
import { blankReason, type DecisionDraft, hasText, isTyped } from './decisionDraft.ts'
import { type Decision, decisionKeys } from './decisions.ts'
import { placeOf } from '../reason/reasonPlaces.ts'
import { type ChangeDraft, useDecisionDraft } from './useDecisionDraft.ts'
import { newestOf } from './useMeanwhile.ts'
import type { DecisionClaim } from './decisionDocuments.ts'

export interface DecisionInHand {
  draft: DecisionDraft
  change: ChangeDraft
  clear: () => void
  isOpen: boolean
  /** The reason to focus, when the dialog was opened from a line or document. */
  begin: string | null
  open: (decision: Decision) => void
  /** Opens the dialog with a new reason about one line or document. */
  addReason: (kind: 'LINE' | 'DOCUMENT', id: string) => void
  close: () => void
}

/** The decision that a reviewer is writing about the claim, and whether its dialog is open. */
export function useDecision(claim: DecisionClaim): DecisionInHand {
  const [draft, change, clear] = useDecisionDraft(claim.id)
  const [opened, setOpened] = useState<{ begin: string | null }>()
  // A text begun earlier keeps the event seen then, so that the reviewer is told of everything since.
  const seen = (now: DecisionDraft) => (hasText(now) ? {} : { seen: newestOf(claim), version: claim.version })
  const isPossible = (decision: Decision | null) =>
    decision !== null && claim.availableActions.some(({ action, allowed }) => action === decision && allowed)
  return {
    draft,
    change,
    clear,
    isOpen: opened !== undefined,
    begin: opened?.begin ?? null,
    open: (decision) => {
      change((now) => ({ ...seen(now), decision }))
      setOpened({ begin: null })
    },
    addReason: (kind, id) => {
      const reason = blankReason(placeOf(kind, id))
      change((now) => ({
        ...seen(now),
        decision: isPossible(now.decision) ? now.decision : (decisionKeys.find(isPossible) ?? 'REQUEST_ACTION'),
        reasons: [...now.reasons.filter(isTyped), reason],
      }))
      setOpened({ begin: reason.key })
    },
    close: () => setOpened(undefined),
  }
}
