import type { Text } from '@samop/shared'
import type { TextValues } from '../language/useText.ts'

export interface Notice {
  text: Text
  values?: TextValues
  intent?: 'success' | 'info' | 'warning' | 'error'
  /** The id of what it is about. Of several notices about one thing only one is shown: the latest, but no mere news after it. */
  about?: string
  /** One action to offer, such as undo. */
  action?: { text: Text; run: () => void }
}

type Listener = (notice: Notice) => void

let listener: Listener | undefined
const waiting: Notice[] = []

/**
 * Shows a short notice in the corner; callable from anywhere. Messages that need an action belong on the page instead.
 */
export function notify(notice: Notice): void {
  if (listener) listener(notice)
  else waiting.push(notice)
}

/** Registers the one listener that shows notices, and hands it those that came before. */
export function onNotice(show: Listener): () => void {
  listener = show
  for (const notice of waiting.splice(0)) show(notice)
  return () => {
    listener = undefined
  }
}
