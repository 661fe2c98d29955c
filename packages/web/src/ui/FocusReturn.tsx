import { useLayoutEffect } from 'react'

/**
 * Stands inside a dialog or drawer that is opened by state: when it closes, the focus goes back to where it came from,
 * or to the page's heading where that is gone.
 */
export function FocusReturn() {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      // The focus library lets go of the focus only after the surface has left the page.
      requestAnimationFrame(() => {
        unveil()
        if (document.activeElement !== null && document.activeElement !== document.body) return
        const target = before?.isConnected && before !== document.body ? before : document.querySelector('main h1')
        if (target instanceof HTMLElement) target.focus()
      })
    }
  }, [])
  return null
}

/** A dialog that is taken away while open can leave the page hidden from screen readers. */
function unveil() {
  if (document.querySelector('[aria-modal="true"]')) return
  for (const part of document.querySelectorAll('body > [aria-hidden="true"]')) part.removeAttribute('aria-hidden')
}
