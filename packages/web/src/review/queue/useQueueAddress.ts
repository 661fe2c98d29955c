import { useSearchParams } from 'react-router'
import type { ClaimFilter, ClaimOrder } from '../../graphql/graphql.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { type QueueTab, queueTabs, queueTabsFor } from './queueTabs.ts'

export interface QueueAddress {
  tab: QueueTab
  tabs: readonly QueueTab[]
  search: string
  /** The filter for the server, from the tab and the search words. */
  filter: ClaimFilter
  order: ClaimOrder
  /** The same as search parameters, for links. */
  parameters: { tab: QueueTab; q: string }
  setSearch: (search: string) => void
}

/** The tab and the search words, kept in the address. */
export function useQueueAddress(): QueueAddress {
  const tabs = queueTabsFor(useMay('REVIEW'))
  const [parameters, setParameters] = useSearchParams()
  const first = tabs[0] ?? 'all'
  const tab = tabs.find((each) => each === parameters.get('tab')) ?? first
  const search = parameters.get('q') ?? ''
  return {
    tab,
    tabs,
    search,
    filter: { ...queueTabs[tab].filter, ...(search && { search }) },
    order: queueTabs[tab].order,
    parameters: { tab, q: search },
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
