import { useLayoutEffect } from 'react'

/**
 * Put it inside a dialog or drawer that state opens. When that closes, the focus returns to the element that had it, or
 * to the page's heading if that element is gone.
 */
export function FocusReturn() {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      // The focus library releases the focus only after the dialog has left the page.
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

/** A dialog that is removed while open can leave the page hidden from screen readers. */
function unveil() {
  if (document.querySelector('[aria-modal="true"]')) return
  for (const part of document.querySelectorAll('body > [aria-hidden="true"]')) part.removeAttribute('aria-hidden')
}
