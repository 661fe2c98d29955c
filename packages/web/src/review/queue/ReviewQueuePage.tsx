import { ClaimStatusBadge } from '../../claim/ClaimStatusBadge.tsx'
import { ExportButton } from '../../export/ExportButton.tsx'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Page } from '../../ui/Page.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { QueueList } from './QueueList.tsx'
import { QueueSearch } from './QueueSearch.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { queueTabs } from './queueTabs.ts'
import css from './ReviewQueuePage.module.css'
import { useQueueAddress } from './useQueueAddress.ts'
import { Row } from '../../ui/layout/Row.tsx'

export function ReviewQueuePage() {
  const text = useText()
  const address = useQueueAddress()
  return (
    <Page
      title={shellWords.reviewQueue}
      summary={text(queueTabs[address.tab].summary)}
      actions={<ExportButton filter={address.filter} />}
      printable
    >
      <Row gap={[8, 24]} align="center" justify="space-between" wrap className={css['tools']}>
        <QueueTabs address={address} />
        <QueueSearch search={address.search} onSearch={address.setSearch} />
      </Row>
      <Surface flush>
        <QueueList address={address} statusBadge={(status) => <ClaimStatusBadge status={status} />} />
      </Surface>
    </Page>
  )
}
