const key = 'samop.letterKeys'
const listeners = new Set<() => void>()
let off = read()

/** Whether single letters do something on the pages of reviews. Speech input and unsteady hands press letters by accident. */
export const lettersWork = (): boolean => !off

/** The choice counts for this browser. */
export function letLettersWork(work: boolean): void {
  off = !work
  try {
    if (off) localStorage.setItem(key, 'off')
    else localStorage.removeItem(key)
  } catch {
    // The browser may refuse storage: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

export function onLettersChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): boolean {
  try {
    return localStorage.getItem(key) === 'off'
  } catch {
    return false
  }
}
