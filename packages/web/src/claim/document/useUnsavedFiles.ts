import { useEffect, useId, useSyncExternalStore } from 'react'

const holders = new Set<string>()
const listeners = new Set<() => void>()

/** Reports files that leaving the page would lose; `LeaveWarning` asks before that happens. */
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

/** `holdsFiles` as a hook that follows changes. */
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
