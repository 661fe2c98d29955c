import { graphql } from '../graphql/gql.ts'

export const apiKeyFragment = graphql(`
  fragment ApiKeyFacts on ApiKey {
    id
    name
    state
    version
    scopes
    prefix
    createdBy {
      id
      name
    }
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    oldSecrets {
      prefix
      endsAt
    }
    availableActions {
      action
      allowed
    }
  }
`)

export const apiKeysDocument = graphql(`
  query ApiKeys {
    apiKeys {
      id
      ...ApiKeyFacts
    }
  }
`)

export const createApiKeyDocument = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
        name
      }
      secret
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const revokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        ...ApiKeyFacts
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const renameApiKeyDocument = graphql(`
  mutation RenameApiKey($input: RenameApiKeyInput!) {
    renameApiKey(input: $input) {
      apiKey {
        id
        ...ApiKeyFacts
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const rotateApiKeyDocument = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      apiKey {
        id
        ...ApiKeyFacts
      }
      secret
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const apiKeyHistoryDocument = graphql(`
  query ApiKeyHistory($id: ID!) {
    node(id: $id) {
      id
      ... on ApiKey {
        history(first: 100) {
          edges {
            node {
              id
              at
              text
              actor {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`)
