import { graphql } from '../../graphql/gql.ts'

/** How many claims the queue shows before "Show more". */
export const pageSize = 50

export const queueRowFragment = graphql(`
  fragment QueueRow on Claim {
    id
    number
    title
    status
    turn
    version
    updatedAt
    partner {
      id
      name
    }
    program {
      id
      name
    }
    deadline {
      clock
      state
      dueOn
      businessDaysLeft
      calendar {
        name
        timeZone
      }
    }
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
    }
  }
`)

/** One part of the queue in its order. A claim's page reads it to find the claims before and after. */
export const reviewQueueDocument = graphql(`
  query ReviewQueue($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {
    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          number
          ...QueueRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

// The order differs from the lists' on purpose: the cache keys lists by filter and order, and a count must not replace
// their rows.
export const queueCountsDocument = graphql(`
  query QueueCounts(
    $mine: ClaimFilter!
    $unassigned: ClaimFilter!
    $late: ClaimFilter!
    $disputed: ClaimFilter!
    $inWork: ClaimFilter!
    $all: ClaimFilter!
  ) {
    mine: claims(filter: $mine, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
    unassigned: claims(filter: $unassigned, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
    late: claims(filter: $late, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
    disputed: claims(filter: $disputed, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
    inWork: claims(filter: $inWork, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
    all: claims(filter: $all, orderBy: NUMBER_ASC, first: 1) {
      totalCount
    }
  }
`)

/** The most urgent claims that a reviewer can go on with: their own first, then those that nobody has. */
export const waitingForMeDocument = graphql(`
  query WaitingForMe($mine: ClaimFilter!, $unassigned: ClaimFilter!) {
    mine: claims(filter: $mine, orderBy: DUE_ASC, first: 2) {
      edges {
        node {
          ...QueueRow
        }
      }
    }
    unassigned: claims(filter: $unassigned, orderBy: DUE_ASC, first: 2) {
      edges {
        node {
          ...QueueRow
        }
      }
    }
  }
`)

export const pickUpDocument = graphql(`
  mutation PickUpClaim($input: PickUpClaimInput!) {
    pickUpClaim(input: $input) {
      claim {
        ...QueueRow
        ...DecisionState
        ...LatestEvents
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const assignDocument = graphql(`
  mutation AssignClaim($input: AssignClaimInput!) {
    assignClaim(input: $input) {
      claim {
        ...QueueRow
        ...DecisionState
        ...LatestEvents
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const reviewersDocument = graphql(`
  query Reviewers {
    reviewers {
      id
      name
    }
  }
`)
