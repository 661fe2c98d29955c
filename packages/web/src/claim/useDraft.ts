import { useCallback, useMemo, useState } from 'react'

/** Text being typed, kept for the tab: it outlives a reload, a lost session and whatever happens to the claim meanwhile. */
export function useDraft(key: string): [text: string, setText: (text: string) => void] {
  const place = `samop.draft.${key}`
  const [state, setState] = useState(() => ({ place, text: read(place) }))
  // Another claim's page keeps the component: its draft is another one.
  const text = state.place === place ? state.text : read(place)
  const setText = useCallback(
    (next: string) => {
      setState({ place, text: next })
      write(place, next)
    },
    [place],
  )
  return [text, setText]
}

function read(place: string): string {
  try {
    return sessionStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}

function write(place: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(place, text)
    else sessionStorage.removeItem(place)
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
