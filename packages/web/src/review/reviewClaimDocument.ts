import { graphql } from '../graphql/gql.ts'

export const reviewClaimDocument = graphql(`
  query ReviewClaim($id: ID!) {
    claim(id: $id) {
      id
      number
      title
      status
      program {
        id
        name
      }
      partner {
        id
        name
      }
      ...QueueRow
      ...DecisionState
      ...ReasonPlaces
      ...ClaimHeader
      ...ClaimReasons
      ...ClaimLines
      ...ClaimDocuments
      ...ClaimFacts
      ...ClaimClocks
    }
  }
`)
