import type { Client } from 'graphql-ws'
import { setSessionExpired } from '../session/sessionState.ts'
import { setConnection } from './connection.ts'

/** The server's codes for a socket without a session, or whose session has ended. */
const signedOut: readonly number[] = [4401, 4403]

let socket: Promise<Client> | undefined

/** The WebSocket to the server, one for all; its code is fetched when first needed, after the page is shown. */
export function openSocket(): Promise<Client> {
  socket ??= makeSocket()
  return socket
}

/** Ends the socket with its rights: the next subscription opens one with the cookie of that moment. */
export function closeSocket(): void {
  void socket?.then((open) => open.dispose())
  socket = undefined
}

async function makeSocket(): Promise<Client> {
  const { createClient } = await import('graphql-ws')
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: (event) => !(event instanceof CloseEvent && signedOut.includes(event.code)),
    retryWait: (retries) => untilWorthTrying(Math.min(15_000, 500 * 2 ** retries) * (0.75 + Math.random() / 2)),
    keepAlive: 12_000,
    on: {
      connected: () => setConnection('online'),
      closed: (event) => {
        if (!(event instanceof CloseEvent)) return
        if (signedOut.includes(event.code)) setSessionExpired(true)
        else if (!event.wasClean && event.code < 4000) setConnection('offline')
      },
    },
  })
}

/** The wait ends at once when the system reports a network again. */
function untilWorthTrying(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, wait)
    window.addEventListener('online', done)
  })
}
