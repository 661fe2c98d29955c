import { useQuery } from '@apollo/client/react'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { Argument } from '../../ui/Argument.tsx'

// Its kind is named, so that the cache keeps it apart from the whole of History beside it.
export const sentArgumentDocument = graphql(`
  query SentArgument($id: ID!) {
    claim(id: $id) {
      id
      dispute: history(first: 1, kinds: [DISPUTED]) {
        edges {
          cursor
          node {
            id
            at
            comment
            actor {
              id
              name
            }
          }
        }
      }
    }
  }
`)

/** The argument that the partner has sent, as the reviewer reads it. */
export function SentArgument({ claimId }: { claimId: string }) {
  const text = useText()
  const { data } = useQuery(sentArgumentDocument, { variables: { id: claimId } })
  const dispute = data?.claim?.dispute.edges[0]?.node
  return dispute?.comment ? <Argument title={text(claimWords.argument)} dispute={dispute} /> : null
}
