import { useSyncExternalStore } from 'react'

export type Connection = 'online' | 'offline'

const listeners = new Set<() => void>()
let connection: Connection = 'online'

export const currentConnection = (): Connection => connection

/** Told by the links: a request or the socket failed, or one came through. */
export function setConnection(next: Connection): void {
  if (next === connection) return
  connection = next
  for (const listener of listeners) listener()
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the server can be reached, as far as is known. */
export function useConnection(): Connection {
  return useSyncExternalStore(onConnectionChange, currentConnection)
}

/** While the server is away, asks every few seconds whether it is back. Returns how to stop. */
export function watchConnection(): () => void {
  const ask = () =>
    void fetch('/healthz', { cache: 'no-store' }).then(
      (response) => response.ok && setConnection('online'),
      () => setConnection('offline'),
    )
  let asking: ReturnType<typeof setTimeout> | undefined
  const lost = () => {
    setConnection('offline')
    // An answer that was on its way already would say otherwise, and nobody might ask again.
    clearTimeout(asking)
    asking = setTimeout(ask, 1_000)
  }
  const timer = setInterval(() => connection === 'offline' && ask(), 3_000)
  window.addEventListener('online', ask)
  window.addEventListener('offline', lost)
  return () => {
    clearInterval(timer)
    clearTimeout(asking)
    window.removeEventListener('online', ask)
    window.removeEventListener('offline', lost)
  }
}
