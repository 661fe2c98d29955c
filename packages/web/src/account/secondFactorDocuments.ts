import { graphql } from '../graphql/gql.ts'

export const secondFactorFragment = graphql(`
  fragment SecondFactorFacts on SecondFactor {
    required
    totpAddedAt
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
    recoveryCodesLeft
  }
`)

export const secondFactorDocument = graphql(`
  query SecondFactor {
    secondFactor {
      ...SecondFactorFacts
    }
  }
`)

export const startTotpDocument = graphql(`
  mutation StartTotp($input: SecondFactorInput!) {
    startTotp(input: $input) {
      secret
      uri
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const confirmTotpDocument = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      recoveryCodes
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const removeTotpDocument = graphql(`
  mutation RemoveTotp($input: SecondFactorInput!) {
    removeTotp(input: $input) {
      recoveryCodes
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const startPasskeyDocument = graphql(`
  mutation StartPasskey($input: SecondFactorInput!) {
    startPasskey(input: $input) {
      options
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const addPasskeyDocument = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      recoveryCodes
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const removePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      recoveryCodes
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const renewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes($input: SecondFactorInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
