import { useEffect, useEffectEvent } from 'react'

const fields = 'input, textarea, select, [contenteditable=true]'
const overlays = '[role=dialog], [role=alertdialog], [role=menu]'

/** J and K lead to the next and previous claim, unless a field has the focus or a dialog or menu is open. */
export function useQueueKeys(walk: (direction: 'next' | 'previous') => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    if (document.querySelector(overlays)) return
    const key = event.key.toLowerCase()
    if (key === 'j') walk('next')
    if (key === 'k') walk('previous')
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
