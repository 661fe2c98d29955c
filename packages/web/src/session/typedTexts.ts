import { forgetIntents } from '../change/intents.ts'
import { forgetTab, keepForTab, readFromTab } from './tabStorage.ts'

const ownerPlace = 'typedBy'

/** The texts kept for the tab belong to one person. When somebody else signs in, they are removed. */
export function keepTypedOf(personId: string): void {
  const owner = readFromTab(ownerPlace)
  if (owner !== null && owner !== personId) forgetTyped()
  keepForTab(ownerPlace, personId)
}

/** Removes everything kept for the tab. */
export function forgetTyped(): void {
  forgetTab()
  forgetIntents()
}
