import { graphql } from '../graphql/gql.ts'

export const commentDocument = graphql(`
  mutation Comment($input: CommentInput!) {
    comment(input: $input) {
      event {
        id
      }
      claim {
        id
        unansweredReasons {
          code
          text
          about {
            kind
            id
          }
        }
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
