import { isUnconfirmed } from '../session/confirming.ts'
import { notify } from '../ui/notices.ts'
import { failureText } from './failureText.ts'
import type { ChangeResult } from './sendChange.ts'

/** Shows a notice in the corner when a change was not done. */
export function noteProblem(result: ChangeResult): void {
  if (result.kind === 'done') return
  if (result.kind === 'failed') {
    if (!isUnconfirmed(result.error)) notify({ text: failureText(result.error), intent: 'error' })
    return
  }
  const said = result.refusals.map(({ message }) => message).join(' ')
  notify({ text: { en: said, sv: said }, intent: 'warning' })
}
