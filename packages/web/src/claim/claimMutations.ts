import { graphql } from '../graphql/gql.ts'

export const createClaimDocument = graphql(`
  mutation CreateClaim($input: CreateClaimInput!) {
    payload: createClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const updateClaimDocument = graphql(`
  mutation UpdateClaim($input: UpdateClaimInput!) {
    payload: updateClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const addClaimLineDocument = graphql(`
  mutation AddClaimLine($input: AddClaimLineInput!) {
    payload: addClaimLine(input: $input) {
      claim {
        ...ClaimWhole
      }
      line {
        id
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const updateClaimLineDocument = graphql(`
  mutation UpdateClaimLine($input: UpdateClaimLineInput!) {
    payload: updateClaimLine(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const confirmAnotherInvoiceDocument = graphql(`
  mutation ConfirmAnotherInvoice($input: ConfirmAnotherInvoiceInput!) {
    payload: confirmAnotherInvoice(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const removeClaimLineDocument = graphql(`
  mutation RemoveClaimLine($input: RemoveClaimLineInput!) {
    payload: removeClaimLine(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const attachDocumentDocument = graphql(`
  mutation AttachDocument($input: AttachDocumentInput!) {
    payload: attachDocument(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const removeDocumentDocument = graphql(`
  mutation RemoveDocument($input: RemoveDocumentInput!) {
    payload: removeDocument(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const submitClaimDocument = graphql(`
  mutation SubmitClaim($input: SubmitClaimInput!) {
    payload: submitClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const recallClaimDocument = graphql(`
  mutation RecallClaim($input: RecallClaimInput!) {
    payload: recallClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const withdrawClaimDocument = graphql(`
  mutation WithdrawClaim($input: WithdrawClaimInput!) {
    payload: withdrawClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const disputeClaimDocument = graphql(`
  mutation DisputeClaim($input: DisputeClaimInput!) {
    payload: disputeClaim(input: $input) {
      claim {
        ...ClaimWhole
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
