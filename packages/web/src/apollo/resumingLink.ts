import { ApolloLink } from '@apollo/client/link'
import { type Client, createClient } from 'graphql-ws'
import { print } from 'graphql'
import { Observable } from 'rxjs'
import { setConnection } from './connection.ts'

const remembered = 500

let socket: Client | undefined

/** Sends a subscription over the WebSocket. After a break it goes on behind the last cursor, and no cursor passes twice. */
export const resumingLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const seen = new Set<string>()
      let last: string | undefined
      const variables = {
        ...operation.variables,
        // Read anew whenever the socket sends the subscription again.
        get after() {
          return last ?? operation.variables['after']
        },
      }
      return openSocket().subscribe<Record<string, unknown>>(
        { query: print(operation.query), operationName: operation.operationName ?? null, variables },
        {
          next: (result) => {
            const cursor = cursorOf(result.data)
            if (cursor !== undefined) {
              if (seen.has(cursor)) return
              seen.add(cursor)
              if (seen.size > remembered) seen.delete(seen.values().next().value ?? '')
              last = cursor
            }
            observer.next(result as ApolloLink.Result)
          },
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        },
      )
    }),
)

/** Ends the socket with its rights: the next subscription opens one with the cookie of that moment. */
export function closeSocket(): void {
  void socket?.dispose()
  socket = undefined
}

/** Calls back whenever the socket has (re)connected. */
export function onSocketConnected(listener: (again: boolean) => void): () => void {
  return openSocket().on('connected', (_socket, _payload, wasRetry) => listener(wasRetry))
}

function openSocket(): Client {
  socket ??= createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => untilWorthTrying(Math.min(15_000, 500 * 2 ** retries) * (0.75 + Math.random() / 2)),
    keepAlive: 12_000,
    on: {
      connected: () => setConnection('online'),
      closed: (event) => {
        if (event instanceof CloseEvent && !event.wasClean && event.code < 4000) setConnection('offline')
      },
    },
  })
  return socket
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

function cursorOf(data: Record<string, unknown> | null | undefined): string | undefined {
  const event = Object.values(data ?? {})[0]
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return undefined
  return typeof event.cursor === 'string' ? event.cursor : undefined
}
