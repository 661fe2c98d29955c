import { readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import type { LiveEventsSubscription, NewsOfClaimFragment, NewsOfEventFragment } from '../graphql/graphql.ts'

/** Something that happened; to a claim, with the claim as it stands since. */
export interface LiveEvent {
  readonly cursor: string
  /** It stands among the person's notifications. */
  readonly notifies: boolean
  readonly event: NewsOfEventFragment
  readonly claim: NewsOfClaimFragment | null
}

/** Something that happened to a claim. */
export interface ClaimEvent extends LiveEvent {
  readonly claim: NewsOfClaimFragment
}

export const isOfClaim = (event: LiveEvent): event is ClaimEvent => event.claim !== null

// An event carries what lists and badges show; an open claim page asks for the rest. It carries no texts, which would
// come in the language the socket was opened with.
const newsOfEventFragment = graphql(`
  fragment NewsOfEvent on HistoryEntry {
    id
    cursor
    at
    kind
    subject {
      kind
      id
    }
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

export const liveEventsDocument = graphql(`
  subscription LiveEvents($after: String) {
    events(after: $after) {
      cursor
      notifies
      node {
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

export const readEvent = ({ node, claim, ...rest }: LiveEventsSubscription['events']): LiveEvent => ({
  ...rest,
  event: readFragment(newsOfEventFragment, node),
  claim: claim && readFragment(newsOfClaimFragment, claim),
})
