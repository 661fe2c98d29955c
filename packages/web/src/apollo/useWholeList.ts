import { useEffect } from 'react'

interface PageInfo {
  hasNextPage: boolean
  endCursor?: string | null
}

/** Asks for page after page of a list that a page shows as a whole; most often there is one. */
export function useWholeList(
  pageInfo: PageInfo | undefined,
  fetchMore: (more: { variables: { after: string } }) => Promise<unknown>,
): void {
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : undefined
  useEffect(() => {
    // The query itself tells what fails.
    if (next) fetchMore({ variables: { after: next } }).catch(() => undefined)
  }, [next, fetchMore])
}
