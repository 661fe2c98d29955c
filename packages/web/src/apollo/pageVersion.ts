import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let outdated = false

/** Told by the links: the server knows an operation of this page no more, since a newer version was installed. */
export function notePageOutdated(): void {
  outdated = true
  for (const listener of listeners) listener()
}

/** Whether this page belongs to a version that the server knows no more. */
export function useIsOutdated(): boolean {
  return useSyncExternalStore(onChange, () => outdated)
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
