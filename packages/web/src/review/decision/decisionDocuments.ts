import { graphql } from '../../graphql/gql.ts'
import type { DecisionStateFragment, LatestEventsFragment } from '../../graphql/graphql.ts'

/** What a reviewer needs to know to decide, apart from what happened last. */
export const decisionStateFragment = graphql(`
  fragment DecisionState on Claim {
    id
    number
    status
    version
    currency
    disputeCount
    amount {
      amount
      currency
    }
    program {
      id
      disputeLimit
    }
    assignee {
      id
      name
    }
    availableActions {
      action
      label
      allowed
      refusals {
        code
        message
      }
    }
  }
`)

// Its kinds are named, so that the cache keeps it apart from the whole of History beside it.
/** What happened to the claim last. */
export const latestEventsFragment = graphql(`
  fragment LatestEvents on Claim {
    id
    latest: history(
      first: 10
      kinds: [
        SUBMITTED
        RECALLED
        RESUBMITTED
        WITHDRAWN
        PICKED_UP
        ASSIGNED
        UNASSIGNED
        ACTION_REQUESTED
        APPROVED
        REJECTED
        DISPUTED
        LAPSED
        COMMENTED
        DOCUMENT_ATTACHED
      ]
    ) {
      edges {
        cursor
        node {
          id
          at
          kind
          text
          comment
          actor {
            id
            name
          }
        }
      }
    }
  }
`)

/** Apart from the claim, because every event changes it, and a comment changes nothing else. */
export const latestEventsDocument = graphql(`
  query LatestEvents($id: ID!) {
    claim(id: $id) {
      ...LatestEvents
    }
  }
`)

export type DecisionClaim = DecisionStateFragment & Pick<LatestEventsFragment, 'latest'>

/** The things of a claim that a reason can be about. */
export const reasonPlacesFragment = graphql(`
  fragment ReasonPlaces on Claim {
    id
    lines {
      id
      description
      supplier
      amount {
        amount
        currency
      }
    }
    documents {
      id
      kind
      name
    }
    requirements {
      code
      label
    }
  }
`)

export const requestActionDocument = graphql(`
  mutation RequestAction($input: RequestActionInput!) {
    decided: requestAction(input: $input) {
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

export const approveDocument = graphql(`
  mutation ApproveClaim($input: ApproveClaimInput!) {
    decided: approveClaim(input: $input) {
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

export const rejectDocument = graphql(`
  mutation RejectClaim($input: RejectClaimInput!) {
    decided: rejectClaim(input: $input) {
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

export const deadlineAfterDocument = graphql(`
  query DeadlineAfter($programId: ID!, $clock: Clock!, $from: DateTime!) {
    deadlinePreview(programId: $programId, clock: $clock, from: $from) {
      dueOn
      calendar {
        name
      }
    }
  }
`)
