import { graphql } from '../graphql/gql.ts'
import type { ClaimEventsSubscription } from '../graphql/graphql.ts'

export type ClaimEvent = ClaimEventsSubscription['claimEvents']

// An event carries what lists and badges show; an open claim page asks for the rest. It carries no texts, which would
// come in the language the socket was opened with.
export const claimEventsDocument = graphql(`
  subscription ClaimEvents($after: String) {
    claimEvents(after: $after) {
      cursor
      notifies
      event {
        id
        cursor
        at
        kind
        actor {
          id
          name
          side
        }
      }
      claim {
        id
        number
        title
        status
        turn
        version
        updatedAt
        submittedAt
        decidedAt
        amount {
          amount
          currency
        }
        approvedAmount {
          amount
          currency
        }
        assignee {
          id
          name
          role
          side
        }
      }
    }
  }
`)

/** The newest cursor. A subscription from this cursor misses nothing that happens after a later read. */
export const liveCursorDocument = graphql(`
  query LiveCursor {
    viewer {
      id
      cursor
    }
  }
`)
