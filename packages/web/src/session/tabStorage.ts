const prefix = 'samop.'

/** The text that the tab keeps at a place; null when there is none. */
export const readFromTab = (place: string): string | null =>
  unlessRefused(() => sessionStorage.getItem(prefix + place)) ?? null

/** Keeps a text for the tab; null removes it. */
export function keepForTab(place: string, text: string | null): void {
  unlessRefused(() => {
    if (text === null) sessionStorage.removeItem(prefix + place)
    else sessionStorage.setItem(prefix + place, text)
  })
}

/** Forgets everything that is kept for the tab. */
export function forgetTab(): void {
  unlessRefused(() => {
    for (const place of Object.keys(sessionStorage)) if (place.startsWith(prefix)) sessionStorage.removeItem(place)
  })
}

/** The browser may refuse storage: then texts last as long as the page. */
function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
