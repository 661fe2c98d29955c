import { useQuery } from '@apollo/client/react'
import { reviewWords } from '../../language/messages/review.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { queueCountsDocument } from './queueDocuments.ts'
import css from './QueueTabs.module.css'
import { type QueueTab, queueTabKeys, queueTabs } from './queueTabs.ts'
import type { QueueAddress } from './useQueueAddress.ts'

/** The parts of the queue as links, each with its number of claims. */
export function QueueTabs({ address: { tab, tabs, search } }: { address: QueueAddress }) {
  const text = useText()
  const format = useFormat()
  const { data, previousData } = useQuery(queueCountsDocument, { variables: filters(search) })
  const counts = data ?? previousData
  return (
    <nav aria-label={text(reviewWords.tabs)} className={css['root']}>
      <ul className={css['list']}>
        {tabs.map((key) => (
          <li key={key}>
            <Link
              to={href(paths.reviewQueue, {}, { tab: key, q: search })}
              aria-current={key === tab ? 'page' : undefined}
              className={css['tab']}
            >
              {text(queueTabs[key].label)}
              {isCounted(key) && counts && (
                <Count tab={key} count={counts[key].totalCount} shown={format.number(counts[key].totalCount)} />
              )}
              {isCounted(key) && !counts && <span aria-hidden className={css['unknown']} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Count({ tab, count, shown }: { tab: QueueTab; count: number; shown: string }) {
  const text = useText()
  return (
    <>
      <span aria-hidden className={tab === 'late' && count > 0 ? css['countLate'] : css['count']}>
        {shown}
      </span>
      <span className="samop-hidden">{text(reviewWords.tabCount, { count })}</span>
    </>
  )
}

type CountedTab = Exclude<QueueTab, 'waiting'>

/** Whoever was led to a tab by a figure has read its count there. */
const isCounted = (tab: QueueTab): tab is CountedTab => !('ledTo' in queueTabs[tab])

function filters(search: string) {
  const filter = (tab: QueueTab) => ({ ...queueTabs[tab].filter, ...(search && { search }) })
  return Object.fromEntries(queueTabKeys.filter(isCounted).map((tab) => [tab, filter(tab)])) as Record<
    CountedTab,
    ReturnType<typeof filter>
  >
}
