import { CheckmarkCircle24Regular, Search24Regular } from '@fluentui/react-icons'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/state/EmptyState.tsx'
import { queueTabs } from './queueTabs.ts'
import type { QueueAddress } from './useQueueAddress.ts'

/** Says why the list is empty and where to look next. */
export function EmptyQueue({ address: { tab, search } }: { address: QueueAddress }) {
  const text = useText()
  if (search)
    return (
      <EmptyState
        icon={<Search24Regular aria-hidden />}
        title={text(reviewWords.emptySearch, { search })}
        action={
          tab !== 'all' && (
            <ButtonLink to={href(paths.reviewQueue, {}, { tab: 'all', q: search })}>
              {text(reviewWords.searchAll)}
            </ButtonLink>
          )
        }
      >
        {text(tab === 'all' ? reviewWords.emptySearchAllText : reviewWords.emptySearchText)}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={<CheckmarkCircle24Regular aria-hidden />}
      title={text(queueTabs[tab].empty)}
      action={
        tab === 'mine' && (
          <ButtonLink to={href(paths.reviewQueue, {}, { tab: 'unassigned' })}>
            {text(reviewWords.emptyMineAction)}
          </ButtonLink>
        )
      }
    >
      {text(queueTabs[tab].emptyText)}
    </EmptyState>
  )
}
