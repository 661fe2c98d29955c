import type { Text } from '@samop/shared'
import type { TextValues } from '../language/useText.ts'

export interface Notice {
  text: Text
  values?: TextValues
  intent?: 'success' | 'info' | 'warning' | 'error'
  /** One thing to do about it, such as undoing it. */
  action?: { text: Text; run: () => void }
}

type Listener = (notice: Notice) => void

let listener: Listener | undefined
const waiting: Notice[] = []

/** Shows a short notice in the corner; callable from anywhere. What must be acted on belongs on the page instead. */
export function notify(notice: Notice): void {
  if (listener) listener(notice)
  else waiting.push(notice)
}

/** The one place that shows them. Notices from before are handed over. */
export function onNotice(show: Listener): () => void {
  listener = show
  for (const notice of waiting.splice(0)) show(notice)
  return () => {
    listener = undefined
  }
}
