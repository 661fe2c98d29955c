import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { keepInBrowser, onKeptInBrowser, readFromBrowser } from '../../session/browserStorage.ts'

export type Draft = [text: string, setText: (text: string) => void]

/** A text being typed, kept in the browser. It survives its tab, a lost session and any change of the claim. */
export function useDraft(key: string): Draft {
  const text = useSyncExternalStore(onKeptInBrowser, () => readDraft(key))
  const setText = useCallback((next: string) => writeDraft(key, next), [key])
  return [text, setText]
}

/** The text kept under a key; empty when there is none. */
export const readDraft = (key: string): string => readFromBrowser(key) ?? ''

export const writeDraft = (key: string, text: string): void => keepInBrowser(key, text || null)

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
