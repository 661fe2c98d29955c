import type { KeyboardEvent } from 'react'

/** Ctrl+Enter, on a Mac ⌘+Enter, sends a form, from a text of several lines too. */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** What the button of such a form says of it. */
export const sendingKeys = 'Control+Enter Meta+Enter'
