import { ApolloLink } from '@apollo/client/link'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { hashOf } from './compactDocument.ts'

/**
 * Asks by hash. A server that does not know it, say because it is newer than this tab, says so and is sent the document,
 * as anybody may.
 */
export const persistedLink = ApolloLink.split(
  ({ query }) => hashOf(query) !== undefined,
  new PersistedQueryLink({ generateHash: (document) => hashOf(document) ?? '' }),
)
