import { graphql } from '../graphql/gql.ts'

export const sessionFragment = graphql(`
  fragment SessionFacts on Session {
    id
    browser
    system
    address
    createdAt
    lastUsedAt
    current
  }
`)

export const accountDocument = graphql(`
  query Account {
    viewer {
      id
      workingKeyCount
    }
    sessions {
      id
      ...SessionFacts
    }
  }
`)

export const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      endedSessionCount
      revokedKeyCount
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const endSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      sessions {
        id
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const endOtherSessionsDocument = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      sessions {
        id
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
