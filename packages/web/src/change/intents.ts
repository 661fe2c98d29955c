import type { DocumentNode } from 'graphql'
import { keepForTab, readFromTab } from '../session/tabStorage.ts'
import { newKey } from './newKey.ts'

/** What stays the same however often an intent is sent, so that the server carries it out once. */
interface Fixed {
  idempotencyKey: string
}

export interface Intent<More extends object> {
  fixed: Fixed & More
  /** Call this once the server has answered anything: the same change sent later is a new intent. */
  answered: () => void
}

export interface IntentOptions<More extends object> {
  /** Belongs to the first attempt, such as the version the change was made on. */
  more: More
  /** The tab keeps the intent as it keeps typed texts, so that it is the same after a reload. */
  kept: boolean
}

const place = 'unanswered'
const mostKept = 50
const unanswered = new Map<string, Fixed & object>()

/**
 * A change sent again because no answer came is the same intent: it may already have taken effect. It goes out with the
 * key and the `more` of the first attempt.
 */
export function intentOf<More extends object>(
  mutation: DocumentNode,
  input: object,
  { more, kept }: IntentOptions<More>,
): Intent<More> {
  const name = `${nameOf(mutation)} ${JSON.stringify(input)}`
  const before = unanswered.get(name) ?? readKept()[name]
  const fixed = (before as (Fixed & More) | undefined) ?? { idempotencyKey: newKey(), ...more }
  unanswered.set(name, fixed)
  if (kept) writeKept({ ...readKept(), [name]: fixed })
  return {
    fixed,
    answered() {
      unanswered.delete(name)
      const { [name]: answered, ...others } = readKept()
      if (answered) writeKept(others)
    },
  }
}

/** Forgets the intents of this page; the tab forgets its own with the typed texts. */
export function forgetIntents(): void {
  unanswered.clear()
}

type Kept = Readonly<Record<string, Fixed>>

function readKept(): Kept {
  try {
    return JSON.parse(readFromTab(place) ?? '{}') as Kept
  } catch {
    return {}
  }
}

function writeKept(kept: Kept): void {
  const newest = Object.entries(kept).slice(-mostKept)
  keepForTab(place, newest.length > 0 ? JSON.stringify(Object.fromEntries(newest)) : null)
}

function nameOf({ definitions }: DocumentNode): string {
  return definitions.flatMap((each) => ('operation' in each && each.name ? [each.name.value] : [])).join(' ')
}
