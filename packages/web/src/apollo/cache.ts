import { InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** How answers are kept: things by id, lists page after page. The only place for cache policies. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          claims: relayStylePagination(['filter', 'orderBy']),
          notifications: relayStylePagination(),
          events: relayStylePagination(['filter']),
        },
      },
      Claim: {
        fields: {
          history: relayStylePagination(['kinds']),
          // These belong to the claim and come whole: the newest answer counts.
          lines: { merge: false },
          documents: { merge: false },
          reasons: { merge: false },
          requirements: { merge: false },
          deadlines: { merge: false },
          availableActions: { merge: false },
        },
      },
      Viewer: { keyFields: [] },
      Person: { keyFields: ['id'] },
      SlaRow: { keyFields: false },
    },
    possibleTypes: {},
  })
}
