import { graphql } from '../../graphql/gql.ts'

export const acceptDecisionDocument = graphql(`
  mutation AcceptDecision($input: AcceptDecisionInput!) {
    payload: acceptDecision(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const takeBackAcceptanceDocument = graphql(`
  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {
    payload: takeBackAcceptance(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const copyClaimDocument = graphql(`
  mutation CopyClaim($input: CopyClaimInput!) {
    payload: copyClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
