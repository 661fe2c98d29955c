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
