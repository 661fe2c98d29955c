import { useEffect } from 'react'
import { useLocation } from '../../router/HistoryRouter.tsx'
import { focusPlace } from '../focusPlace.ts'

/** A link to a place on the page focuses that place, even when it is followed twice or the place appears later. */
export function useFocusHash(ready: boolean): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    if (!ready || hash.length < 2) return
    // A line must first open its form for the link.
    const frame = requestAnimationFrame(() => focusPlace(decodeURIComponent(hash.slice(1))))
    return () => cancelAnimationFrame(frame)
  }, [hash, key, ready])
}
