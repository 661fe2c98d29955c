import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let live = true

/** Whether events arrive by themselves; false where the network lets no WebSocket through although HTTP works. */
export const isLive = (): boolean => live

export function setLive(next: boolean): void {
  if (next === live) return
  live = next
  for (const listener of listeners) listener()
}

export function onLivenessChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useIsLive(): boolean {
  return useSyncExternalStore(onLivenessChange, isLive)
}
