import { type RefObject, useEffect, useRef } from 'react'
import type { Uploads } from './useUploads.ts'

/**
 * Removes files without losing the focus: it moves to the file that takes the place, or else to the button that chooses
 * files.
 */
export function useFocusAfterRemoval({ uploads, remove }: Uploads, root: RefObject<HTMLElement | null>) {
  // The position of each file being removed; several can be removed in quick succession.
  const leaving = useRef(new Map<string, number>())
  useEffect(() => {
    for (const [key, at] of leaving.current) {
      if (uploads.some((each) => each.key === key)) continue
      leaving.current.delete(key)
      if (document.activeElement !== document.body) continue
      const next = uploads[Math.min(at, uploads.length - 1)]
      const place = next ? document.getElementById(next.key) : root.current
      place?.querySelector('button')?.focus()
    }
  }, [uploads, root])
  return (key: string) => {
    const at = uploads.findIndex((each) => each.key === key)
    if (root.current?.contains(document.activeElement)) leaving.current.set(key, at)
    remove(key)
  }
}
