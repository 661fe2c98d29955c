import { type FieldMergeFunction, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** How answers are kept: things by id, lists page after page. The only place for cache policies. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          claims: relayStylePagination(['filter', 'orderBy']),
          members: relayStylePagination(['filter']),
          administration: relayStylePagination(['filter']),
          notifications: relayStylePagination(),
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
          deadline: { merge: mergeDeadline },
        },
      },
      // The same calendar, asked for in parts.
      Program: { fields: { calendar: { merge: true } } },
      Viewer: { keyFields: [] },
      // Named as at that time: who is called otherwise now stays what they were in old History.
      Person: { keyFields: false, merge: mergePerson },
      SlaRow: { keyFields: false },
    },
  })
}

/** One query asks for less of the same person than another. */
const mergePerson: FieldMergeFunction = (existing, incoming, { mergeObjects, readField }) => {
  const same = (['id', 'name'] as const).every(
    (field) => existing && incoming && readField(field, existing) === readField(field, incoming),
  )
  return same ? mergeObjects(existing, incoming) : incoming
}

/** A list asks for less of a deadline than the claim's page: what the page knows of the same clock stays. */
const mergeDeadline: FieldMergeFunction = (existing, incoming, { mergeObjects, readField }) => {
  const same = (['clock', 'state', 'dueOn'] as const).every(
    (field) => existing && incoming && readField(field, existing) === readField(field, incoming),
  )
  return same ? mergeObjects(existing, incoming) : incoming
}
