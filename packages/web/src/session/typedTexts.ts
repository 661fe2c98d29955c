const prefix = 'samop.'
const ownerPlace = `${prefix}typedBy`

/** What was typed and is kept for the tab belongs to one person: anybody else who signs in finds none of it. */
export function keepTypedOf(personId: string): void {
  try {
    const owner = sessionStorage.getItem(ownerPlace)
    if (owner !== null && owner !== personId) forgetTyped()
    sessionStorage.setItem(ownerPlace, personId)
  } catch {
    // Storage may be refused: then nothing is kept beyond the page.
  }
}

/** Forgets what is kept for the tab. */
export function forgetTyped(): void {
  try {
    for (const place of Object.keys(sessionStorage)) if (place.startsWith(prefix)) sessionStorage.removeItem(place)
  } catch {
    // As above.
  }
}
