import { useEffect, useRef, useState } from 'react'
import { useClaimEvents } from '../../apollo/live.ts'
import { useViewer } from '../../session/SessionProvider.tsx'

interface Versioned {
  id: string
  version: number
}

const shownFor = 6_000

/** How many of the listed claims others have just changed, added or removed, for screen readers. 0 means none. */
export function useChangeNotice(rows: readonly Versioned[], list: string): number {
  const viewer = useViewer()
  const [notice, setNotice] = useState({ count: 0 })
  const before = useRef({ list, rows })
  const byOthers = useRef(false)
  useClaimEvents(({ event }) => {
    if (event.actor.id !== viewer.id) byOthers.current = true
  })
  useEffect(() => {
    const last = before.current
    before.current = { list, rows }
    if (last.list !== list || !byOthers.current) return
    const count = changedBetween(last.rows, rows)
    if (count === 0) return
    byOthers.current = false
    setNotice({ count })
  }, [rows, list])
  useEffect(() => {
    if (notice.count === 0) return
    const timer = setTimeout(() => setNotice({ count: 0 }), shownFor)
    return () => clearTimeout(timer)
  }, [notice])
  return notice.count
}

function changedBetween(before: readonly Versioned[], after: readonly Versioned[]): number {
  const was = new Map(before.map(({ id, version }) => [id, version]))
  const is = new Map(after.map(({ id, version }) => [id, version]))
  const ids = new Set([...was.keys(), ...is.keys()])
  return [...ids].filter((id) => was.get(id) !== is.get(id)).length
}
