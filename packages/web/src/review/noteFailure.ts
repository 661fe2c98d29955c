import { isNetworkError } from '../apollo/errors.ts'
import { reviewWords } from '../language/messages/review.ts'
import { notify } from '../ui/notices.ts'

/** A change did not come through at all: says so in the corner. What the domain refuses is shown at its place instead. */
export function noteFailure(error: unknown): void {
  notify({ text: isNetworkError(error) ? reviewWords.unreachable : reviewWords.failed, intent: 'error' })
}
