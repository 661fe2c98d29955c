const prefix = 'samop.'
const ownerPlace = `${prefix}typedBy`

/** The texts kept for the tab belong to one person. When somebody else signs in, they are removed. */
export function keepTypedOf(personId: string): void {
  try {
    const owner = sessionStorage.getItem(ownerPlace)
    if (owner !== null && owner !== personId) forgetTyped()
    sessionStorage.setItem(ownerPlace, personId)
  } catch {
    // The browser may refuse storage: then nothing is kept beyond the page.
  }
}

/** Removes everything kept for the tab. */
export function forgetTyped(): void {
  try {
    for (const place of Object.keys(sessionStorage)) if (place.startsWith(prefix)) sessionStorage.removeItem(place)
  } catch {
    // Without storage there is nothing to remove.
  }
}
