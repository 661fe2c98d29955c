import { useFragment } from '@apollo/client/react'
import { graphql } from '../../graphql/gql.ts'
import type { HistoryItemFragment } from '../../graphql/graphql.ts'

const currentReasonsFragment = graphql(`
  fragment CurrentReasons on Claim {
    id
    reasons {
      code
      text
      about {
        kind
        id
      }
    }
  }
`)

type Reason = HistoryItemFragment['reasons'][number]

/** Whether a reason is one of those that the claim's page explains at the thing they are about. The page has read them. */
export function useCurrentReasons(claimId: string): (reason: Reason) => boolean {
  const { data } = useFragment({
    fragment: currentReasonsFragment,
    fragmentName: 'CurrentReasons',
    from: { __typename: 'Claim', id: claimId },
  })
  return ({ code, text, about }) =>
    data.reasons?.some(
      (now) => now?.code === code && now.text === text && now.about?.kind === about.kind && now.about.id === about.id,
    ) ?? false
}
