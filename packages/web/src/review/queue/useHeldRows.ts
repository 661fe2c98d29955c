import { type HTMLAttributes, useRef, useState } from 'react'

interface Held<Row> {
  of: string
  rows: readonly Row[]
}

export interface HeldRows<Row> {
  rows: readonly Row[]
  /** How many rows would appear, disappear or move. */
  waiting: number
  /** How many of them others have changed. */
  news: number
  isGone: (row: Row) => boolean
  release: () => void
  /** Spread these on the element around the rows. */
  region: Pick<HTMLAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'>
}

/**
 * Keeps rows in place while the pointer or the focus is among them: the content of a row follows at once, but no row
 * appears, disappears or moves. `list` names what is listed; with another name the hook starts afresh.
 * `own` holds the rows that the viewer changed.
 */
export function useHeldRows<Row extends { id: string }>(
  latest: readonly Row[],
  list: string,
  reread: (row: Row) => Row,
  own: ReadonlySet<string>,
): HeldRows<Row> {
  const [held, setHeld] = useState<Held<Row>>()
  const inside = useRef({ pointer: false, focus: false })
  const update = (change: Partial<(typeof inside)['current']>) => {
    inside.current = { ...inside.current, ...change }
    const holds = inside.current.pointer || inside.current.focus
    setHeld((now) => (holds ? (now?.of === list ? now : { of: list, rows: latest }) : undefined))
  }
  const byOthers = ({ id }: Row) => !own.has(id)
  const byId = new Map(latest.map((row) => [row.id, row]))
  const kept = held?.of === list ? held.rows : undefined
  return {
    rows: kept ? kept.map((row) => byId.get(row.id) ?? reread(row)) : latest,
    waiting: kept ? differences(kept, latest) : 0,
    news: kept ? differences(kept.filter(byOthers), latest.filter(byOthers)) : 0,
    isGone: ({ id }) => !byId.has(id),
    release: () => setHeld(undefined),
    region: {
      onPointerEnter: () => update({ pointer: true }),
      onPointerLeave: () => update({ pointer: false }),
      onFocus: () => update({ focus: true }),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) update({ focus: false })
      },
    },
  }
}

function differences(before: readonly { id: string }[], after: readonly { id: string }[]): number {
  const was = new Set(before.map(({ id }) => id))
  const is = new Set(after.map(({ id }) => id))
  const changed = was.symmetricDifference(is).size
  if (changed > 0) return changed
  return before.filter(({ id }, place) => after[place]?.id !== id).length
}
