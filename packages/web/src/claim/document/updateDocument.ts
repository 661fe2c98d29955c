import { graphql } from '../../graphql/gql.ts'

export const updateDocumentDocument = graphql(`
  mutation UpdateDocument($input: UpdateDocumentInput!) {
    payload: updateDocument(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
