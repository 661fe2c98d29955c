import { ApolloLink } from '@apollo/client/link'
import { print } from 'graphql'
import { Observable } from 'rxjs'
import { openSocket } from './socket.ts'

const remembered = 500

/** Sends a subscription over the WebSocket. After a break it goes on behind the last cursor, and no cursor passes twice. */
export const resumingLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const seen = new Set<string>()
      let last: string | undefined
      let unsubscribe: (() => void) | undefined
      const variables = {
        ...operation.variables,
        // Read anew whenever the socket sends the subscription again.
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
      openSocket().then(
        (socket) => {
          if (observer.closed) return
          unsubscribe = socket.subscribe<Record<string, unknown>>(
            { query: print(operation.query), operationName: operation.operationName ?? null, variables },
            {
              next: (result) => {
                const cursor = cursorOf(result.data)
                if (cursor === undefined || isNew(cursor)) observer.next(result as ApolloLink.Result)
              },
              error: (error) => observer.error(error),
              complete: () => observer.complete(),
            },
          )
        },
        (error: unknown) => observer.error(error),
      )
      return () => unsubscribe?.()
    }),
)

function cursorOf(data: Record<string, unknown> | null | undefined): string | undefined {
  const event = Object.values(data ?? {})[0]
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return undefined
  return typeof event.cursor === 'string' ? event.cursor : undefined
}
