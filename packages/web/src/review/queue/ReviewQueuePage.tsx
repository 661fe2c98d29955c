import { ClaimStatusBadge } from '../../claim/ClaimStatusBadge.tsx'
import { ExportButton } from '../../export/ExportButton.tsx'
import { reviewWords } from '../../language/messages/review.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { Page } from '../../ui/Page.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { QueueList } from './QueueList.tsx'
import { queueOrders } from './queueOrders.ts'
import { QueueSearch } from './QueueSearch.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { queueTabs } from './queueTabs.ts'
import css from './ReviewQueuePage.module.css'
import { useQueueAddress } from './useQueueAddress.ts'
import { Row } from '../../ui/layout/Row.tsx'

export function ReviewQueuePage() {
  const text = useText()
  const format = useFormat()
  const address = useQueueAddress()
  return (
    <Page
      title={shellWords.reviewQueue}
      summary={text(reviewWords.summary, {
        what: text(queueTabs[address.tab].summary),
        order: text(queueOrders[address.order]),
      })}
      actions={<ExportButton list="CLAIMS" filter={{ claimFilter: address.filter }} />}
      printable
    >
      <Row gap={[8, 24]} align="center" justify="space-between" wrap className={css['tools']}>
        <QueueTabs address={address} />
        <QueueSearch search={address.search} onSearch={address.setSearch} />
      </Row>
      {address.decided && (
        <Row gap={12} align="center" wrap>
          {text(reviewWords.decidedBetween, { period: format.dayRange(address.decided.from, address.decided.to) })}
          <Link to={href(paths.reviewQueue, {}, { tab: address.tab, q: address.search })}>
            {text(reviewWords.showAll)}
          </Link>
        </Row>
      )}
      <Surface flush>
        <QueueList address={address} statusBadge={(status) => <ClaimStatusBadge status={status} />} />
      </Surface>
    </Page>
  )
}
