import { useQuery } from '@apollo/client/react'
import { readFragment } from '../../graphql/fragment-masking.ts'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { queueRowFragment, waitingForMeDocument } from '../queue/queueDocuments.ts'
import { queueTabs } from '../queue/queueTabs.ts'

/**
 * The most urgent claim that the reviewer can go on with, other than the one on the page; null if there is none,
 * undefined until that is known.
 */
export function useWaitingForMe(claimId: string): QueueRowFragment | null | undefined {
  const { data, error } = useQuery(waitingForMeDocument, {
    variables: { mine: queueTabs.mine.filter, unassigned: queueTabs.unassigned.filter },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? null : undefined
  const waiting = [data.mine, data.unassigned]
    .flatMap((list) => list.edges.map(({ node }) => readFragment(queueRowFragment, node)))
    .find(({ id }) => id !== claimId)
  return waiting ?? null
}
