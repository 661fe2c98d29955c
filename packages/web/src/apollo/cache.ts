import { type FieldMergeFunction, type FieldPolicy, InMemoryCache, type Reference } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** The only place for cache policies: the cache keeps things by id, and adds page to page in lists. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          claims: pages(['filter', 'orderBy']),
          funds: pages(['filter']),
          members: pages(['filter']),
          administration: pages(['filter']),
          notifications: pages(),
        },
      },
      Claim: {
        fields: {
          history: pages(['kinds']),
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
      NotificationSetting: { keyFields: ['news'] },
    },
  })
}

interface Row {
  readonly node?: Reference
}

/** A list that grows page by page. A row that moved between two pages stands once, where it was read last. */
function pages(keyArgs?: string[]): FieldPolicy {
  const { merge, ...policy } = relayStylePagination(keyArgs)
  if (typeof merge !== 'function') return policy
  return {
    ...policy,
    merge(existing, incoming, options) {
      const list = merge(existing, incoming, options) as { edges: readonly Row[] }
      const last = new Map(list.edges.map(({ node }, place) => [node?.__ref, place]))
      const isLast = ({ node }: Row, place: number) => !node?.__ref || last.get(node.__ref) === place
      return { ...list, edges: list.edges.filter(isLast) }
    },
  }
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
