import { ApolloLink } from '@apollo/client/link'
import { print } from 'graphql'
import { Observable } from 'rxjs'
import { askForEvents } from './askForEvents.ts'
import { hashOf } from './compactDocument.ts'
import { notePageOutdated } from './pageVersion.ts'
import { askedBy } from './persistedLink.ts'
import { openSocket } from './socket.ts'

const remembered = 500

/**
 * Sends a subscription over the WebSocket. After a break it continues after the last cursor, and passes no cursor on
 * twice. Where the network lets no WebSocket through, it asks for the events over HTTP.
 */
export const resumingLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const seen = new Set<string>()
      let last: string | undefined
      const after = (): string | undefined => last ?? operation.variables['after']
      // What has no cursor is no event, and cannot be asked for over HTTP.
      const hasCursor = 'after' in operation.variables
      const variables = { ...operation.variables }
      // A getter, because the socket reads it whenever it sends the subscription again.
      if (hasCursor) Object.defineProperty(variables, 'after', { get: after, enumerable: true })
      const isNew = (cursor: string) => {
        if (seen.has(cursor)) return false
        seen.add(cursor)
        if (seen.size > remembered) seen.delete(seen.values().next().value ?? '')
        last = cursor
        return true
      }
      const hash = hashOf(operation.query)
      const document = hash ? { query: '', extensions: askedBy(hash) } : { query: print(operation.query) }
      const unsubscribe = openSocket().subscribe<Record<string, unknown>>(
        { ...document, operationName: operation.operationName ?? null, variables },
        {
          next: (result) => {
            const cursor = cursorOf(result.data)
            if (cursor === undefined || isNew(cursor)) observer.next(result as ApolloLink.Result)
          },
          error: (error) => {
            if (isUnknown(error)) notePageOutdated()
            observer.error(error)
          },
          complete: () => observer.complete(),
        },
      )
      const stopAsking = hasCursor
        ? askForEvents(operation.client, after, (cursor, data) => {
            if (isNew(cursor) && data) observer.next({ data })
          })
        : () => undefined
      return () => {
        stopAsking()
        unsubscribe()
      }
    }),
)

function isUnknown(error: unknown): boolean {
  return Array.isArray(error) && error.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
}

function cursorOf(data: Record<string, unknown> | null | undefined): string | undefined {
  const event = Object.values(data ?? {})[0]
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return undefined
  return typeof event.cursor === 'string' ? event.cursor : undefined
}
