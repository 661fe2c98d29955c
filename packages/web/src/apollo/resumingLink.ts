import { ApolloLink } from '@apollo/client/link'
import { print } from 'graphql'
import { Observable } from 'rxjs'
import { hashOf } from './compactDocument.ts'
import { openSocket } from './socket.ts'

const remembered = 500

/**
 * Sends a subscription over the WebSocket. After a break it continues after the last cursor, and passes no cursor on
 * twice.
 */
export const resumingLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const seen = new Set<string>()
      let last: string | undefined
      let unsubscribe: (() => void) | undefined
      const variables = {
        ...operation.variables,
        // A getter, because the socket reads it whenever it sends the subscription again.
        get after() {
          return last ?? operation.variables['after']
        },
      }
      const isNew = (cursor: string) => {
        if (seen.has(cursor)) return false
        seen.add(cursor)
        if (seen.size > remembered) seen.delete(seen.values().next().value ?? '')
        last = cursor
        return true
      }
      const subscribe = (hash: string | undefined) =>
        openSocket().then(
          (socket) => {
            if (observer.closed) return
            const document = hash ? { query: '', extensions: byHash(hash) } : { query: print(operation.query) }
            unsubscribe = socket.subscribe<Record<string, unknown>>(
              { ...document, operationName: operation.operationName ?? null, variables },
              {
                next: (result) => {
                  const cursor = cursorOf(result.data)
                  if (cursor === undefined || isNew(cursor)) observer.next(result as ApolloLink.Result)
                },
                // a server that does not know the hash, being newer than this tab, gets the text
                error: (error) => void (hash && isUnknown(error) ? subscribe(undefined) : observer.error(error)),
                complete: () => observer.complete(),
              },
            )
          },
          (error: unknown) => observer.error(error),
        )
      void subscribe(hashOf(operation.query))
      return () => unsubscribe?.()
    }),
)

const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

function isUnknown(error: unknown): boolean {
  return Array.isArray(error) && error.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
}

function cursorOf(data: Record<string, unknown> | null | undefined): string | undefined {
  const event = Object.values(data ?? {})[0]
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return undefined
  return typeof event.cursor === 'string' ? event.cursor : undefined
}
