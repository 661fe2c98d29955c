import { graphql } from '../graphql/gql.ts'

/** Everything the claim's pages show except History. The pages ask for it, and every change returns it. */
export const claimWholeFragment = graphql(`
  fragment ClaimWhole on Claim {
    id
    number
    title
    status
    version
    updatedAt
    detailsEditable
    linesAddable
    documentsAddable
    program {
      id
      name
    }
    usagePeriod {
      id
    }
    lines {
      id
      editable
    }
    documents {
      id
      editable
    }
    requirements {
      code
      met
    }
    unansweredReasons {
      code
    }
    ...ClaimHeader
    ...ClaimReasons
    ...ClaimFacts
    ...ClaimLines
    ...ClaimDocuments
    ...ClaimClocks
    ...ClaimActions
    ...ClaimMissing
    ...DetailsForm
    ...LineForms
    ...DocumentForms
    ...Submit
    ...SubmitPanel
    ...SubmitDialog
    ...WithdrawDraft
    ...DisputeSection
    ...DisputeDialog
  }
`)

export const claimDocument = graphql(`
  query Claim($id: ID!) {
    claim(id: $id) {
      ...ClaimWhole
    }
    programs {
      id
      name
    }
  }
`)
