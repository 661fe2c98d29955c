import { useCallback, useMemo, useState } from 'react'

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

const placeOf = (key: string) => `samop.draft.${key}`

/** The text kept under a key; empty when there is none. */
export function readDraft(key: string): string {
  try {
    return sessionStorage.getItem(placeOf(key)) ?? ''
  } catch {
    return ''
  }
}

export function writeDraft(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(placeOf(key), text)
    else sessionStorage.removeItem(placeOf(key))
  } catch {
    // The browser may refuse storage: the draft then lasts as long as the page.
  }
}

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
