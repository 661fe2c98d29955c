import { useEffect, useSyncExternalStore } from 'react'
import type { Crumb } from './Breadcrumb.tsx'

const listeners = new Set<() => void>()
/** The paths of the breadcrumb that is shown, from the start page on, one after the other. */
let above = ''

function show(next: string): void {
  if (next === above) return
  above = next
  for (const listener of listeners) listener()
}

/** Tells the navigation under which pages this one stands, so that both say the same. */
export function useStandsUnder(crumbs: readonly Crumb[]): void {
  const paths = crumbs.map(({ to }) => to.split('?', 1)[0]).join(' ')
  useEffect(() => {
    show(paths)
    return () => show('')
  }, [paths])
}

/** The paths of the pages above the one that is shown, the nearest first. */
export function usePagesAbove(): readonly string[] {
  const paths = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => above,
  )
  return paths.split(' ').toReversed()
}
