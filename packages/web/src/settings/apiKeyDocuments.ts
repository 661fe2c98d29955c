import { graphql } from '../graphql/gql.ts'

export const apiKeyFragment = graphql(`
  fragment ApiKeyFacts on ApiKey {
    id
    name
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
