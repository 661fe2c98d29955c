import { graphql } from '../graphql/gql.ts'

export const administrationDocument = graphql(`
  query Administration($filter: AdministrationFilter!, $first: Int!, $after: String) {
    administration(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          at
          kind
          text
          actor {
            id
            name
            kind
            role
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
