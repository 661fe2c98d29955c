import { type RefObject, useEffect, useRef } from 'react'
import type { Uploads } from './useUploads.ts'

/**
 * Removes files so that the focus is not lost with the button that had it: it goes to the file that takes the place,
 * else to where files are chosen.
 */
export function useFocusAfterRemoval({ uploads, remove }: Uploads, root: RefObject<HTMLElement | null>) {
  // Where each file stood; several can leave one after the other.
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
