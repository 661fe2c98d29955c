import type { ClaimFilter, ClaimOrder } from '../../graphql/graphql.ts'
import { useSearchParams } from '../../router/useSearchParams.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { type QueueOrder, queueOrders } from './queueOrders.ts'
import { type QueueTab, queueTabs, queueTabsFor } from './queueTabs.ts'

const orders = Object.keys(queueOrders) as readonly QueueOrder[]

export interface QueueAddress {
  tab: QueueTab
  tabs: readonly QueueTab[]
  search: string
  /** The filter for the server, from the tab and the search words. */
  filter: ClaimFilter
  order: QueueOrder
  /** The same as search parameters, for links. */
  parameters: { tab: QueueTab; q: string; order: string; decided: string }
  setOrder: (order: ClaimOrder) => void
  /** The days to whose decisions the list is limited. */
  decided: { from: string; to: string } | null
  setSearch: (search: string) => void
}

/** The tab and the search words, kept in the address. */
export function useQueueAddress(): QueueAddress {
  const [parameters, setParameters] = useSearchParams()
  const tabs = queueTabsFor(useMay('REVIEW'), parameters.get('tab'))
  const first = tabs[0] ?? 'all'
  const tab = tabs.find((each) => each === parameters.get('tab')) ?? first
  const search = parameters.get('q') ?? ''
  const chosen = orders.find((each) => each === parameters.get('order'))
  const decided = daysIn(parameters.get('decided') ?? '')
  return {
    tab,
    tabs,
    search,
    decided,
    filter: { ...queueTabs[tab].filter, ...(search && { search }), ...(decided && momentsOf(decided)) },
    order: chosen ?? queueTabs[tab].order,
    parameters: { tab, q: search, order: chosen ?? '', decided: decided ? `${decided.from}..${decided.to}` : '' },
    setOrder: (order) =>
      setParameters(
        (current) => new URLSearchParams([...[...current].filter(([name]) => name !== 'order'), ['order', order]]),
        {
          keepsScroll: true,
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

function daysIn(address: string): QueueAddress['decided'] {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(address) ?? []
  return from && to && isDay(from) && isDay(to) ? { from, to } : null
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** The days as moments of the reader's time zone. */
function momentsOf({ from, to }: { from: string; to: string }): Pick<ClaimFilter, 'decidedFrom' | 'decidedTo'> {
  const zone = Temporal.Now.timeZoneId()
  const begin = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant().toString()
  return {
    decidedFrom: begin(Temporal.PlainDate.from(from)),
    decidedTo: begin(Temporal.PlainDate.from(to).add({ days: 1 })),
  }
}
