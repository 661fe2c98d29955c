import { useEffect, useId } from 'react'

const holders = new Set<string>()

/** Files that would be lost by leaving: reported by what holds them, asked by the page's warning. */
export function useUnsavedFiles(holding: boolean): void {
  const id = useId()
  useEffect(() => {
    if (holding) holders.add(id)
    return () => {
      holders.delete(id)
    }
  }, [id, holding])
}

export const holdsFiles = (): boolean => holders.size > 0
