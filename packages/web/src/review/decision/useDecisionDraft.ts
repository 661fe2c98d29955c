import { useCallback, useState } from 'react'
import { keepForTab, readFromTab } from '../../session/tabStorage.ts'
import { type DecisionDraft, emptyDraft } from './decisionDraft.ts'

export type ChangeDraft = (change: Partial<DecisionDraft> | ((draft: DecisionDraft) => Partial<DecisionDraft>)) => void

/** The decision being written about a claim. It survives closing, a reload and any change of the claim. */
export function useDecisionDraft(claimId: string): [DecisionDraft, ChangeDraft, clear: () => void] {
  const place = `decision.${claimId}`
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
    return { ...emptyDraft, ...(JSON.parse(readFromTab(place) ?? '{}') as Partial<DecisionDraft>) }
  } catch {
    return emptyDraft
  }
}

const write = (place: string, draft: DecisionDraft | null): void => keepForTab(place, draft && JSON.stringify(draft))
