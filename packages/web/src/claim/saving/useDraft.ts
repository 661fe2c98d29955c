import { useCallback, useMemo, useState } from 'react'

export type Draft = [text: string, setText: (text: string) => void]

/** Text being typed, kept for the tab: it outlives a reload, a lost session and whatever happens to the claim meanwhile. */
export function useDraft(key: string): Draft {
  const [state, setState] = useState(() => ({ key, text: readDraft(key) }))
  // Another claim's page keeps the component: its draft is another one.
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

/** What is kept under a key; empty = nothing. */
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
    // Storage may be refused: the draft then lives as long as the page.
  }
}

/** A form being filled in, kept the same way. */
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
