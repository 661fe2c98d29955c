import { useEffect, useRef, useState } from 'react'
import type { WhoChanged } from './useWhoChanged.ts'

interface Versioned {
  id: string
  version: number
}

const shownFor = 6_000

/** How many of the listed claims others have just changed, added or removed, for screen readers. 0 means none. */
export function useChangeNotice(rows: readonly Versioned[], list: string, { others }: WhoChanged): number {
  const [notice, setNotice] = useState({ count: 0 })
  const before = useRef({ list, rows })
  useEffect(() => {
    const last = before.current
    before.current = { list, rows }
    if (last.list !== list) return
    const changed = changedBetween(last.rows, rows).filter((id) => others.delete(id))
    if (changed.length > 0) setNotice({ count: changed.length })
  }, [rows, list, others])
  useEffect(() => {
    if (notice.count === 0) return
    const timer = setTimeout(() => setNotice({ count: 0 }), shownFor)
    return () => clearTimeout(timer)
  }, [notice])
  return notice.count
}

function changedBetween(before: readonly Versioned[], after: readonly Versioned[]): string[] {
  const was = new Map(before.map(({ id, version }) => [id, version]))
  const is = new Map(after.map(({ id, version }) => [id, version]))
  const ids = new Set([...was.keys(), ...is.keys()])
  return [...ids].filter((id) => was.get(id) !== is.get(id))
}
