import { useCallback, useState } from 'react'
import { type DecisionDraft, emptyDraft } from './decisionDraft.ts'

export type ChangeDraft = (change: Partial<DecisionDraft> | ((draft: DecisionDraft) => Partial<DecisionDraft>)) => void

/** The decision being written about a claim. It survives closing, a reload and any change of the claim. */
export function useDecisionDraft(claimId: string): [DecisionDraft, ChangeDraft, clear: () => void] {
  const place = `samop.decision.${claimId}`
  const [draft, setDraft] = useState(() => read(place))
  const change = useCallback<ChangeDraft>(
    (next) =>
      setDraft((now) => {
        const changed = { ...now, ...(typeof next === 'function' ? next(now) : next) }
        write(place, changed)
        return changed
      }),
    [place],
  )
  const clear = useCallback(() => {
    write(place, null)
    setDraft(emptyDraft)
  }, [place])
  return [draft, change, clear]
}

function read(place: string): DecisionDraft {
  try {
    const stored = sessionStorage.getItem(place)
    return stored ? { ...emptyDraft, ...(JSON.parse(stored) as Partial<DecisionDraft>) } : emptyDraft
  } catch {
    return emptyDraft
  }
}

function write(place: string, draft: DecisionDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(place, JSON.stringify(draft))
    else sessionStorage.removeItem(place)
  } catch {
    // The browser may refuse storage: the draft then lasts as long as the page.
  }
}
