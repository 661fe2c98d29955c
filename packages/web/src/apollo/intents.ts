import type { DocumentNode } from 'graphql'
import { newKey } from './idempotencyLink.ts'

/** What must be the same whenever one and the same intent is sent, so that the server carries it out once. */
interface Fixed {
  idempotencyKey: string
}

export interface Intent<More extends object> {
  fixed: Fixed & More
  /** The server has answered, whatever it said: the next one is another intent. */
  answered: () => void
}

const unanswered = new Map<string, Fixed & object>()

/**
 * The same change sent again after no answer came is the same intent: it may have had its effect, so it goes out under the
 * same key and with the same input as before. `more` belongs to the first sending, such as the version it was made on.
 */
export function intentOf<More extends object>(mutation: DocumentNode, input: object, more: More): Intent<More> {
  const name = `${nameOf(mutation)} ${JSON.stringify(input)}`
  const fixed = (unanswered.get(name) as (Fixed & More) | undefined) ?? { idempotencyKey: newKey(), ...more }
  unanswered.set(name, fixed)
  return { fixed, answered: () => void unanswered.delete(name) }
}

function nameOf({ definitions }: DocumentNode): string {
  return definitions.flatMap((each) => ('operation' in each && each.name ? [each.name.value] : [])).join(' ')
}
