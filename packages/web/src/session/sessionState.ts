type Listener = () => void

const listeners = new Set<Listener>()
let expired = false

/** Whether the session has ended and nobody has signed in since. */
export const sessionIsExpired = (): boolean => expired

export function setSessionExpired(next: boolean): void {
  if (next === expired) return
  expired = next
  for (const listener of listeners) listener()
}

export function onSessionExpired(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const askers = new Set<Listener>()

/** Asks the server again about the person, because something about them has changed under an open page. */
export function askWhoAgain(): void {
  for (const asker of askers) asker()
}

export function onAskedWho(asker: Listener): () => void {
  askers.add(asker)
  return () => askers.delete(asker)
}
