import { ApolloLink } from '@apollo/client/link'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { hashOf } from './compactDocument.ts'

/**
 * Sends the hash of a query. A server that does not know the hash, for example because it is newer than this tab, says
 * so, and the link then sends the text.
 */
export const persistedLink = ApolloLink.split(
  ({ query }) => hashOf(query) !== undefined,
  new PersistedQueryLink({ generateHash: (document) => hashOf(document) ?? '' }),
)
