import { useCallback, useMemo, useState } from 'react'
import { keepForTab, readFromTab } from '../../session/tabStorage.ts'

export type Draft = [text: string, setText: (text: string) => void]

/** A text being typed, kept for the tab. It survives a reload, a lost session and any change of the claim. */
export function useDraft(key: string): Draft {
  const [state, setState] = useState(() => ({ key, text: readDraft(key) }))
  // The component may stay when another claim opens, which has its own draft.
  const text = state.key === key ? state.text : readDraft(key)
  const setText = useCallback(
    (next: string) => {
      setState({ key, text: next })
      writeDraft(key, next)
    },
    [key],
  )
  return [text, setText]
}

/** The text kept under a key; empty when there is none. */
export const readDraft = (key: string): string => readFromTab(`draft.${key}`) ?? ''

export const writeDraft = (key: string, text: string): void => keepForTab(`draft.${key}`, text || null)

/** The same for a form of several fields. */
export function useDraftObject<Values extends object>(
  key: string,
): [values: Partial<Values>, set: (next: Values) => void] {
  const [text, setText] = useDraft(key)
  const values = useMemo(() => parse<Values>(text), [text])
  const set = useCallback(
    (next: Values) => setText(Object.keys(next).length > 0 ? JSON.stringify(next) : ''),
    [setText],
  )
  return [values, set]
}

function parse<Values extends object>(text: string): Partial<Values> {
  try {
    return text ? (JSON.parse(text) as Partial<Values>) : {}
  } catch {
    return {}
  }
}
