import { useSyncExternalStore } from 'react'

function onChange(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** Whether the person can see this tab. */
export function useIsVisible(): boolean {
  return useSyncExternalStore(onChange, () => !document.hidden)
}
