import { graphql } from '../graphql/gql.ts'

// `latest` names its kinds, so that the cache keeps it apart from the whole History beside it.
/** What a decision rests on: it changes with every event, and says what happened last. */
export const decisionStateFragment = graphql(`
  fragment DecisionState on Claim {
    id
    number
    status
    turn
    version
    currency
    disputes
    updatedAt
    amount {
      amount
      currency
    }
    approvedAmount {
      amount
      currency
    }
    program {
      id
      disputeLimit
      disputeWindowDays
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
