import { useSyncExternalStore } from 'react'

export type Connection = 'online' | 'offline'

const listeners = new Set<() => void>()
let connection: Connection = 'online'

export const currentConnection = (): Connection => connection

/** The links call this when a request or the socket fails, and when one succeeds. */
export function setConnection(next: Connection): void {
  if (next === connection) return
  connection = next
  for (const listener of listeners) listener()
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the server can be reached, as far as the page knows. */
export function useConnection(): Connection {
  return useSyncExternalStore(onConnectionChange, currentConnection)
}

/** Whether the server answers over HTTP, asked now. */
export function askServer(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => {
      setConnection(ok ? 'online' : 'offline')
      return ok
    },
    () => {
      setConnection('offline')
      return false
    },
  )
}

/** While the server is away, asks every few seconds whether it is back. Returns a function that stops this. */
export function watchConnection(): () => void {
  // answers already under way prove nothing once the network is lost: only an answer to a later question counts
  let doubted = false
  const ask = () =>
    void askServer().then((answers) => {
      doubted &&= !answers
    })
  let asking: ReturnType<typeof setTimeout> | undefined
  const lost = () => {
    setConnection('offline')
    doubted = true
    clearTimeout(asking)
    asking = setTimeout(ask, 1_000)
  }
  const timer = setInterval(() => (connection === 'offline' || doubted) && ask(), 3_000)
  window.addEventListener('online', ask)
  window.addEventListener('offline', lost)
  return () => {
    clearInterval(timer)
    clearTimeout(asking)
    window.removeEventListener('online', ask)
    window.removeEventListener('offline', lost)
  }
}
