type Listener = () => void

const listeners = new Set<Listener>()
let expired = false

/** True after the server has said that nobody is signed in any more, until somebody is. */
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

/** What the server knows of the person has changed under an open page: it is asked again. */
export function askWhoAgain(): void {
  for (const asker of askers) asker()
}

export function onAskedWho(asker: Listener): () => void {
  askers.add(asker)
  return () => askers.delete(asker)
}
