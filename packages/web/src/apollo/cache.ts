import { type FieldMergeFunction, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** The only place for cache policies: the cache keeps things by id, and adds page to page in lists. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          claims: relayStylePagination(['filter', 'orderBy']),
          funds: relayStylePagination(['filter']),
          members: relayStylePagination(['filter']),
          administration: relayStylePagination(['filter']),
          notifications: relayStylePagination(),
        },
      },
      Claim: {
        fields: {
          history: relayStylePagination(['kinds']),
          // The server always sends these lists whole, so the newest answer replaces them.
          lines: { merge: false },
          documents: { merge: false },
          reasons: { merge: false },
          requirements: { merge: false },
          deadlines: { merge: false },
          availableActions: { merge: false },
          deadline: { merge: mergeDeadline },
        },
      },
      // Queries select different parts of the same calendar.
      Program: { fields: { calendar: { merge: true } } },
      Viewer: { keyFields: [] },
      // Old History keeps the name that a person had at the time, so people are not shared by id.
      Person: { keyFields: false, merge: mergePerson },
      SlaRow: { keyFields: false },
    },
  })
}

/** Queries select different fields of the same person. */
const mergePerson: FieldMergeFunction = (existing, incoming, { mergeObjects, readField }) => {
  const same = (['id', 'name'] as const).every(
    (field) => existing && incoming && readField(field, existing) === readField(field, incoming),
  )
  return same ? mergeObjects(existing, incoming) : incoming
}

/** A list selects less of a deadline than the claim's page, so the same clock keeps the fields it has. */
const mergeDeadline: FieldMergeFunction = (existing, incoming, { mergeObjects, readField }) => {
  const same = (['clock', 'state', 'dueOn'] as const).every(
    (field) => existing && incoming && readField(field, existing) === readField(field, incoming),
  )
  return same ? mergeObjects(existing, incoming) : incoming
}
