import { graphql } from '../graphql/gql.ts'
import type { ClaimEventsSubscription } from '../graphql/graphql.ts'

export type ClaimEvent = ClaimEventsSubscription['claimEvents']

// What lists and badges show comes along; what only an open claim page shows is asked for again. No texts: they would
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

/** Where the events stand now: what is followed after it misses nothing of what is read later. */
export const liveCursorDocument = graphql(`
  query LiveCursor {
    viewer {
      id
      cursor
    }
  }
`)
