import { useEffect, useEffectEvent } from 'react'
import { lettersWork } from './letterKeys.ts'

const fields = 'input, textarea, select, [contenteditable=true]'
const overlays = '[role=dialog], [role=alertdialog], [role=menu]'

/** Runs what a letter stands for, unless letters are turned off, a field has the focus or a dialog or menu is open. */
export function useLetterKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!lettersWork()) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    if (document.querySelector(overlays)) return
    keys[event.key.toLowerCase()]?.()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
