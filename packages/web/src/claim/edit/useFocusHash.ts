import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { focusPlace } from '../focusPlace.ts'

/** A link to a place moves the focus there, also when it is followed again, and once the place has come to be. */
export function useFocusHash(ready: boolean): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    if (!ready || hash.length < 2) return
    // A line opens its form for the link first.
    const frame = requestAnimationFrame(() => focusPlace(decodeURIComponent(hash.slice(1))))
    return () => cancelAnimationFrame(frame)
  }, [hash, key, ready])
}
