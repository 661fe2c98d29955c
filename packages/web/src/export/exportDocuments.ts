import { graphql } from '../graphql/gql.ts'

export const exportRowFragment = graphql(`
  fragment ExportRow on Export {
    id
    state
    name
    rowCount
    writtenCount
    bytes
    url
    failure
    askedAt
    expiresAt
  }
`)

export const exportsDocument = graphql(`
  query Exports($first: Int!) {
    exports(first: $first) {
      edges {
        cursor
        node {
          id
          ...ExportRow
        }
      }
    }
  }
`)

export const exportListDocument = graphql(`
  mutation ExportList($input: ExportListInput!) {
    exportList(input: $input) {
      export {
        id
        ...ExportRow
      }
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)
