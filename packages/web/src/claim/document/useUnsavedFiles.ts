import { useEffect, useId, useSyncExternalStore } from 'react'

const holders = new Set<string>()
const listeners = new Set<() => void>()

/** Files that would be lost by leaving: reported by what holds them, asked by the page's warning. */
export function useUnsavedFiles(holding: boolean): void {
  const id = useId()
  useEffect(() => {
    if (holding) holders.add(id)
    tell()
    return () => {
      holders.delete(id)
      tell()
    }
  }, [id, holding])
}

export const holdsFiles = (): boolean => holders.size > 0

/** The same, followed. */
export function useHoldsFiles(): boolean {
  return useSyncExternalStore(listen, holdsFiles)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
