const prefix = 'samop.typed.'
/** What the browser refuses to keep lasts as long as the page. */
const unkept = new Map<string, string>()
const listeners = new Set<() => void>()

/** The text that the browser keeps at a place, for all its tabs and the next one; null when there is none. */
export function readFromBrowser(place: string): string | null {
  try {
    return localStorage.getItem(prefix + place) ?? unkept.get(place) ?? null
  } catch {
    return unkept.get(place) ?? null
  }
}

/** Keeps a text for the browser; null removes it. */
export function keepInBrowser(place: string, text: string | null): void {
  unkept.delete(place)
  try {
    if (text === null) localStorage.removeItem(prefix + place)
    else localStorage.setItem(prefix + place, text)
  } catch {
    if (text !== null) unkept.set(place, text)
  }
  tell()
}

/** Forgets every text that the browser keeps. */
export function forgetBrowser(): void {
  unkept.clear()
  try {
    for (const place of Object.keys(localStorage)) if (place.startsWith(prefix)) localStorage.removeItem(place)
  } catch {
    // Then nothing was kept.
  }
  tell()
}

/** Calls the listener when a text changes, in this tab or in another. Returns how to stop. */
export function onKeptInBrowser(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', tell)
  }
}

function tell(): void {
  for (const listener of listeners) listener()
}
