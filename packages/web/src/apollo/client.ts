import { ApolloClient } from '@apollo/client'
import { ApolloLink } from '@apollo/client/link'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { BaseHttpLink } from '@apollo/client/link/http'
import { RetryLink } from '@apollo/client/link/retry'
import { OperationTypeNode } from 'graphql'
import { currentLanguage } from '../language/languageChoice.ts'
import { askWhoAgain, setSessionExpired } from '../session/sessionState.ts'
import { makeCache } from './cache.ts'
import { confirmingLink } from './confirmingLink.ts'
import { errorCode, isNetworkError } from './errors.ts'
import { followingLink } from './loadFollowing.ts'
import { notePageOutdated } from './pageVersion.ts'
import { persistedLink } from './persistedLink.ts'
import { watchedFetch } from './watchedFetch.ts'

/** Sends queries and changes over HTTP and receives events over the WebSocket, both with the session's cookie. */
export function makeClient(): ApolloClient {
  const http = ApolloLink.from([
    // Every change carries an idempotency key, so it can be sent again as safely as a query. The attempts last long
    // enough for a server to restart.
    new RetryLink({
      delay: { initial: 500, max: 8_000, jitter: true },
      attempts: { max: 9, retryIf: (error) => isNetworkError(error) },
    }),
    new SetContextLink(({ headers }) => ({ headers: { ...headers, 'accept-language': currentLanguage() } })),
    persistedLink,
    new BaseHttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      fetch: watchedFetch,
      // the build does not look into documents for what they use
      includeUnusedVariables: true,
    }),
  ])
  return new ApolloClient({
    cache: makeCache(),
    link: ApolloLink.from([
      noticeCodes,
      confirmingLink,
      ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, followingLink, http),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
}

/** What says more of the page than of what was asked. The query for the viewer answers for itself where nobody is signed in. */
const noticeCodes = new ErrorLink(({ error, operation }) => {
  const code = errorCode(error)
  if (code === 'UNAUTHENTICATED' && operation.operationName !== 'Viewer') setSessionExpired(true)
  if (code === 'SECOND_FACTOR_REQUIRED') askWhoAgain()
  if (code === 'PERSISTED_QUERY_NOT_FOUND') notePageOutdated()
})
