import { useSyncExternalStore } from 'react'

const media = '(min-width: 640px)'

const isWide = (): boolean => window.matchMedia(media).matches

function onChange(listener: () => void): () => void {
  const wide = window.matchMedia(media)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether the window is wider than a phone. */
export function useIsWide(): boolean {
  return useSyncExternalStore(onChange, isWide)
}
