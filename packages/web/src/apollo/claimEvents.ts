import { readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import type { ClaimEventsSubscription, NewsOfClaimFragment, NewsOfEventFragment } from '../graphql/graphql.ts'

/** Something that happened to a claim, with the claim as it stands since. */
export interface ClaimEvent {
  readonly cursor: string
  /** It stands among the person's notifications. */
  readonly notifies: boolean
  readonly event: NewsOfEventFragment
  readonly claim: NewsOfClaimFragment
}

// An event carries what lists and badges show; an open claim page asks for the rest. It carries no texts, which would
// come in the language the socket was opened with.
const newsOfEventFragment = graphql(`
  fragment NewsOfEvent on HistoryEntry {
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
`)

const newsOfClaimFragment = graphql(`
  fragment NewsOfClaim on Claim {
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
`)

export const claimEventsDocument = graphql(`
  subscription ClaimEvents($after: String) {
    claimEvents(after: $after) {
      cursor
      notifies
      event {
        ...NewsOfEvent
      }
      claim {
        ...NewsOfClaim
      }
    }
  }
`)

/** The same, asked for where nothing comes by itself. */
export const missedEventsDocument = graphql(`
  query MissedEvents($after: String) {
    events(after: $after, first: 50) {
      cursor
      edges {
        cursor
        notifies
        node {
          ...NewsOfEvent
        }
        claim {
          ...NewsOfClaim
        }
      }
      pageInfo {
        hasNextPage
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

export const readEvent = ({ event, claim, ...rest }: ClaimEventsSubscription['claimEvents']): ClaimEvent => ({
  ...rest,
  event: readFragment(newsOfEventFragment, event),
  claim: readFragment(newsOfClaimFragment, claim),
})
