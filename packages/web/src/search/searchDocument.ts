import { graphql } from '../graphql/gql.ts'

/** The search looks at numbers, titles, partners, suppliers and invoice numbers; the lines tell which of them it was. */
export const searchDocument = graphql(`
  query Search($words: String!) {
    claims(filter: { search: $words }, orderBy: UPDATED_DESC, first: 12) {
      edges {
        cursor
        node {
          id
          number
          title
          status
          amount {
            amount
            currency
          }
          partner {
            id
            name
          }
          lines {
            id
            supplier
            invoiceNumber
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)
