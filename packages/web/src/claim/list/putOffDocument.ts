import { graphql } from '../../graphql/gql.ts'

export const putOffClaimDocument = graphql(`
  mutation PutOffClaim($input: PutOffClaimInput!) {
    payload: putOffClaim(input: $input) {
      claim {
        id
        backOn
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

/** The queries that show what there is to do: no event tells of what one person puts off. */
export const todoQueries = ['Incentives', 'PartnerNews']
