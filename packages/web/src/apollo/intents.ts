import type { DocumentNode } from 'graphql'
import { newKey } from './idempotencyLink.ts'

/** What stays the same however often an intent is sent, so that the server carries it out once. */
interface Fixed {
  idempotencyKey: string
}

export interface Intent<More extends object> {
  fixed: Fixed & More
  /** Call this once the server has answered anything: the same change sent later is a new intent. */
  answered: () => void
}

const unanswered = new Map<string, Fixed & object>()

/**
 * A change sent again because no answer came is the same intent: it may already have taken effect. It goes out with the
 * key and the `more` of the first attempt, such as the version the change was made on.
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
