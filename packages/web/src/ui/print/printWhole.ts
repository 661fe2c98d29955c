import { useEffect, useEffectEvent } from 'react'

interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor?: string | null
}

export interface PrintedList<Data> {
  readonly pageInfo: PageInfo | undefined
  readonly fetchMore: (more: { variables: { after: string | null } }) => Promise<{ data?: Data | undefined }>
  readonly pageOf: (data: Data) => PageInfo | undefined
}

/** Nobody reads more than this on paper, and no page waits for it for ever. */
const mostPages = 40

const lists = new Set<() => Promise<void>>()

/** Asks for the rest of a list that shows page by page, before the page is printed. */
export function usePrintedWhole<Data>({ pageInfo, fetchMore, pageOf }: PrintedList<Data>): void {
  const whole = useEffectEvent(async () => {
    let next = pageInfo
    for (let page = 0; next?.hasNextPage && page < mostPages; page++) {
      const { data }: { data?: Data | undefined } = await fetchMore({ variables: { after: next.endCursor ?? null } })
      next = data && pageOf(data)
    }
  })
  useEffect(() => {
    const list = () => whole()
    lists.add(list)
    return () => void lists.delete(list)
  }, [])
}

/** Prints the page with everything that its lists hold. What cannot be fetched is left out. */
export async function printWhole(): Promise<void> {
  await Promise.allSettled([...lists].map((list) => list()))
  // What came is drawn first.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  window.print()
}
