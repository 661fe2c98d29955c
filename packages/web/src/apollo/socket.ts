import type { Client } from 'graphql-ws'
import { setSessionExpired } from '../session/sessionState.ts'
import { setConnection } from './connection.ts'
import { webClient } from './persistedLink.ts'

/** The server's close codes for a socket without a session, and for one whose session has ended. */
const signedOut: readonly number[] = [4401, 4403]

let socket: Promise<Client> | undefined

/** The one WebSocket to the server. Its code is loaded at the first subscription, after the page is shown. */
export function openSocket(): Promise<Client> {
  socket ??= makeSocket()
  return socket
}

/** Ends the socket and its rights: the next subscription opens a new one with the cookie at that time. */
export function closeSocket(): void {
  void socket?.then((open) => open.dispose())
  socket = undefined
}

async function makeSocket(): Promise<Client> {
  const { createClient } = await import('graphql-ws')
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    ...(import.meta.env.PROD && { connectionParams: { clientName: webClient } }),
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

/** Ends the wait early when the system reports a network again. */
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
