import { useSearchParams } from 'react-router'
import type { ClaimFilter, ClaimOrder } from '../../graphql/graphql.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { type QueueTab, queueTabs, queueTabsFor } from './queueTabs.ts'

/** The orders that the heads of the columns choose; without one a tab has its own. */
const orders: readonly ClaimOrder[] = ['DUE_ASC', 'NUMBER_DESC', 'NUMBER_ASC', 'AMOUNT_DESC', 'AMOUNT_ASC']

export interface QueueAddress {
  tab: QueueTab
  tabs: readonly QueueTab[]
  search: string
  /** The filter for the server, from the tab and the search words. */
  filter: ClaimFilter
  order: ClaimOrder
  /** The same as search parameters, for links. */
  parameters: { tab: QueueTab; q: string; order: string }
  setOrder: (order: ClaimOrder) => void
  setSearch: (search: string) => void
}

/** The tab and the search words, kept in the address. */
export function useQueueAddress(): QueueAddress {
  const tabs = queueTabsFor(useMay('REVIEW'))
  const [parameters, setParameters] = useSearchParams()
  const first = tabs[0] ?? 'all'
  const tab = tabs.find((each) => each === parameters.get('tab')) ?? first
  const search = parameters.get('q') ?? ''
  const chosen = orders.find((each) => each === parameters.get('order'))
  return {
    tab,
    tabs,
    search,
    filter: { ...queueTabs[tab].filter, ...(search && { search }) },
    order: chosen ?? queueTabs[tab].order,
    parameters: { tab, q: search, order: chosen ?? '' },
    setOrder: (order) =>
      setParameters(
        (current) => new URLSearchParams([...[...current].filter(([name]) => name !== 'order'), ['order', order]]),
        {
          preventScrollReset: true,
        },
      ),
    setSearch: (next) =>
      setParameters(
        (current) => {
          const changed = new URLSearchParams(current)
          if (next) changed.set('q', next)
          else changed.delete('q')
          return changed
        },
        { replace: true },
      ),
  }
}
