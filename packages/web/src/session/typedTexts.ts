import { forgetIntents } from '../change/intents.ts'
import { forgetBrowser, keepInBrowser, readFromBrowser } from './browserStorage.ts'
import { forgetTab } from './tabStorage.ts'

const ownerPlace = 'by'

/** The texts kept in the browser and its tabs belong to one person. When somebody else signs in, they are removed. */
export function keepTypedOf(personId: string): void {
  const owner = readFromBrowser(ownerPlace)
  if (owner !== null && owner !== personId) forgetTyped()
  keepInBrowser(ownerPlace, personId)
}

/** Removes everything that was typed and kept. */
export function forgetTyped(): void {
  forgetTab()
  forgetBrowser()
  forgetIntents()
}
