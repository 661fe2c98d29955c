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
        code
        message
      }
    }
  }
`)

export const confirmTotpDocument = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      ...FactorChange
    }
  }
`)

export const removeTotpDocument = graphql(`
  mutation RemoveTotp($input: SecondFactorInput!) {
    removeTotp(input: $input) {
      ...FactorChange
    }
  }
`)

export const startPasskeyDocument = graphql(`
  mutation StartPasskey($input: SecondFactorInput!) {
    startPasskey(input: $input) {
      options
      userErrors {
        code
        message
      }
    }
  }
`)

export const addPasskeyDocument = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      ...FactorChange
    }
  }
`)

export const removePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      ...FactorChange
    }
  }
`)

export const renewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes($input: SecondFactorInput!) {
    renewRecoveryCodes(input: $input) {
      ...FactorChange
    }
  }
`)

/** The answer to every change of the second factor. It is the only answer that holds recovery codes. */
export const factorChangeFragment = graphql(`
  fragment FactorChange on SecondFactorPayload {
    recoveryCodes
    userErrors {
      code
      message
      path
    }
  }
`)
