import { graphql } from '../graphql/gql.ts'

export const memberFragment = graphql(`
  fragment MemberFacts on Member {
    id
    name
    email
    role
    state
    version
    signedInAt
    keyCount
    openClaimNumbers
    secondFactorAddedAt
    editable
    partner {
      id
      name
    }
    programs {
      id
      name
    }
    locations {
      id
      name
    }
  }
`)

export const membersDocument = graphql(`
  query Members($filter: MemberFilter!, $first: Int!, $after: String) {
    members(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          ...MemberFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const partnersDocument = graphql(`
  query Partners($search: String) {
    partners(filter: { search: $search }, first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

export const partnerNameDocument = graphql(`
  query PartnerName($id: ID!) {
    node(id: $id) {
      id
      ... on Partner {
        name
      }
    }
  }
`)

export const limitChoicesDocument = graphql(`
  query LimitChoices($partnerId: ID!) {
    programs {
      id
      name
    }
    node(id: $partnerId) {
      id
      ... on Partner {
        locations {
          id
          name
        }
      }
    }
  }
`)

export const inviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      member {
        id
        ...MemberFacts
      }
      mailedTo
      link
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const changeMemberDocument = graphql(`
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) {
      member {
        id
        ...MemberFacts
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const removeMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      member {
        id
        ...MemberFacts
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const resendInvitationDocument = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      member {
        id
        ...MemberFacts
      }
      mailedTo
      link
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const resetSecondFactorDocument = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      member {
        id
        ...MemberFacts
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

export const secondFactorRolesDocument = graphql(`
  query SecondFactorRoles {
    secondFactorRoles
  }
`)

export const requireSecondFactorDocument = graphql(`
  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {
    requireSecondFactor(input: $input) {
      roles
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
