import { graphql } from '../graphql/gql.ts'

/** All that a claim's pages show beside History: asked for by the pages, and given back by every change. */
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
      disputeReviewDays
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
    ...SubmitPanel
    ...DisputeSection
  }
`)

export const claimDocument = graphql(`
  query Claim($id: ID!) {
    claim(id: $id) {
      ...ClaimWhole
    }
  }
`)
