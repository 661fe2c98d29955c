import type { LatestEventsFragment } from '../../graphql/graphql.ts'
import { useViewer } from '../../session/SessionProvider.tsx'

export type LatestEntry = LatestEventsFragment['latest']['edges'][number]['node']
type Latest = Pick<LatestEventsFragment, 'latest'>

/** What others have done to the claim since the last event the reviewer has seen, the newest first. */
export function useMeanwhile(claim: Latest, seen: string | null): readonly LatestEntry[] {
  return meanwhileIn(claim, seen, useViewer().id)
}

export function meanwhileIn({ latest }: Latest, seen: string | null, viewerId: string): readonly LatestEntry[] {
  if (seen === null) return []
  const entries = latest.edges.map(({ node }) => node)
  const known = entries.findIndex(({ id }) => id === seen)
  return entries.slice(0, known < 0 ? undefined : known).filter(({ actor }) => actor.id !== viewerId)
}

/** The id of the claim's newest event, to be kept as seen. */
export const newestOf = ({ latest }: Latest): string => latest.edges[0]?.node.id ?? ''
