import { useQuery } from '@apollo/client/react'
import { graphql } from '../../graphql/gql.ts'
import type { ClaimStatus } from '../../graphql/graphql.ts'
import { useMay, useViewer } from '../../session/SessionProvider.tsx'

export const disputersDocument = graphql(`
  query Disputers {
    viewer {
      id
      partner {
        id
        admins {
          id
          name
          email
        }
      }
    }
  }
`)

export interface Disputer {
  id: string
  name: string
  email: string
}

/**
 * The colleagues who can dispute a rejection, for a partner's person who may not: it is their turn. Null for everybody
 * else; empty until they are known.
 */
export function useDisputers(status: ClaimStatus): readonly Disputer[] | null {
  const { side } = useViewer()
  const mayDispute = useMay('DISPUTE')
  const isTheirs = status === 'REJECTED' && side === 'PARTNER' && !mayDispute
  const { data } = useQuery(disputersDocument, { skip: !isTheirs })
  return isTheirs ? (data?.viewer.partner?.admins ?? []) : null
}
