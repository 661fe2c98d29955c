import { type RefObject, useRef } from 'react'
import { useLetterKeys } from '../useLetterKeys.ts'

/** J and K lead the focus from row to row of a list, and P presses the row's button that picks up its claim. */
export function useRowKeys<Root extends HTMLElement>(): RefObject<Root | null> {
  const root = useRef<Root>(null)
  const rows = () => [...(root.current?.querySelectorAll('tbody tr') ?? [])]
  const here = () => rows().findIndex((row) => row.contains(document.activeElement))
  const go = (to: number) => rows()[to]?.querySelector('a')?.focus()
  useLetterKeys({
    j: () => go(here() + 1),
    k: () => go(Math.max(0, here() - 1)),
    p: () => rows()[here()]?.querySelector<HTMLElement>('[aria-keyshortcuts=P]')?.click(),
  })
  return root
}
