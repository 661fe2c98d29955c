import { isNetworkError } from '../apollo/errors.ts'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'

/** Shows a notice when a change got no answer. A refusal is shown at its place instead. */
export function noteFailure(error: unknown): void {
  notify({ text: isNetworkError(error) ? reviewWords.unreachable : reviewWords.failed, intent: 'error' })
}
