import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { pageSize, reviewQueueDocument } from './queueDocuments.ts'
import type { QueueAddress } from './useQueueAddress.ts'

interface Neighbour {
  id: string
  number: string
}

export interface QueueNeighbours {
  /** From 1; null when the claim is not in this part of the queue. */
  place: number | null
  /** The claim left this part of the queue while the page was open. */
  hasLeft: boolean
  count: number
  previous: Neighbour | undefined
  next: Neighbour | undefined
}

/**
 * The claims before and after a claim in its part of the queue. A claim that was just decided has left the queue; its
 * former neighbours then count, so that "next" goes on from there.
 */
export function useQueueNeighbours(claimId: string, address: QueueAddress): QueueNeighbours | undefined {
  const list = JSON.stringify(address.filter)
  const { data } = useQuery(reviewQueueDocument, {
    variables: { filter: address.filter, orderBy: address.order, first: pageSize },
    fetchPolicy: 'cache-first',
  })
  const claims = data?.claims
  const now = claims?.edges.map(({ node: { id, number } }) => ({ id, number })) ?? []
  const place = now.findIndex(({ id }) => id === claimId)
  const [known, setKnown] = useState({ list, ids: [] as readonly string[] })
  const ids = now.map(({ id }) => id)
  if (place >= 0 && (known.list !== list || known.ids.join() !== ids.join())) setKnown({ list, ids })
  if (!claims) return undefined
  if (place >= 0)
    return {
      place: place + 1,
      hasLeft: false,
      count: claims.totalCount,
      previous: now[place - 1],
      next: now[place + 1],
    }
  const was = known.list === list ? known.ids.indexOf(claimId) : -1
  const still = (around: readonly string[]) =>
    around.map((id) => now.find((each) => each.id === id)).find((each) => each !== undefined)
  return {
    place: null,
    hasLeft: was >= 0,
    count: claims.totalCount,
    previous: was < 0 ? undefined : still(known.ids.slice(0, was).toReversed()),
    next: was < 0 ? now[0] : still(known.ids.slice(was + 1)),
  }
}
