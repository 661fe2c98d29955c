import { ApolloLink } from '@apollo/client/link'
import { hashOf } from './compactDocument.ts'

/** What built pages call themselves: under this name the server takes nothing that they do not ask. */
export const webClient = 'samop-web'

/** Asks by the hash that the build left of an operation; while developing and in tests its text is sent. */
export const persistedLink = new ApolloLink((operation, forward) => {
  const hash = hashOf(operation.query)
  if (hash === undefined) return forward(operation)
  operation.extensions = { ...operation.extensions, ...askedBy(hash) }
  operation.setContext(({ headers }) => ({
    headers: { ...headers, 'apollographql-client-name': webClient },
    http: { includeQuery: false, includeExtensions: true },
  }))
  return forward(operation)
})

/** How a request names an operation by hash. */
export const askedBy = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
