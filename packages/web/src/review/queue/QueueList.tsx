import { useApolloClient, useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import type { QueueRowFragment, ReviewQueueQuery } from '../../graphql/graphql.ts'
import { readFragment } from '../../graphql/fragment-masking.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Button } from '../../ui/control/Button.tsx'
import { DataList } from '../../ui/DataList.tsx'
import { ErrorState } from '../../ui/state/ErrorState.tsx'
import { usePrintedWhole } from '../../ui/print/printWhole.ts'
import { Loading } from '../../ui/state/Loading.tsx'
import { ChangesPill } from './ChangesPill.tsx'
import { EmptyQueue } from './EmptyQueue.tsx'
import { pageSize, queueRowFragment, reviewQueueDocument } from './queueDocuments.ts'
import css from './QueueList.module.css'
import { useChangeNotice } from './useChangeNotice.ts'
import { useHeldRows } from './useHeldRows.ts'
import type { QueueAddress } from './useQueueAddress.ts'
import { useWhoChanged } from './useWhoChanged.ts'
import { ListKeys } from './ListKeys.tsx'
import { type QueueColumnsProps, useQueueColumns } from './useQueueColumns.tsx'
import { useRowKeys } from './useRowKeys.ts'
import { useInSlices } from '../../ui/useInSlices.ts'

export interface QueueListProps extends Pick<QueueColumnsProps, 'statusBadge'> {
  address: QueueAddress
}

export function QueueList({ address, statusBadge }: QueueListProps) {
  const text = useText()
  const client = useApolloClient()
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(reviewQueueDocument, {
    variables: { filter: address.filter, orderBy: address.order, first: pageSize },
  })
  const claims = useInSlices((data ?? previousData)?.claims)
  usePrintedWhole<ReviewQueueQuery>({ pageInfo: claims?.pageInfo, fetchMore, pageOf: (more) => more.claims.pageInfo })
  const latest = useMemo(() => claims?.edges.map(({ node }) => readFragment(queueRowFragment, node)) ?? [], [claims])
  const list = JSON.stringify([address.filter, address.order])
  const reread = (row: QueueRowFragment) =>
    client.readFragment({ id: `Claim:${row.id}`, fragment: queueRowFragment, fragmentName: 'QueueRow' }) ?? row
  const who = useWhoChanged()
  const held = useHeldRows(latest, list, reread, who.own)
  const changed = useChangeNotice(latest, list, who)
  const root = useRowKeys<HTMLDivElement>()
  const columns = useQueueColumns({ address, statusBadge, isGone: held.isGone })
  if (error && !claims) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!claims)
    return (
      <div key="loading" className={css['loading']}>
        <Loading rows={8} />
      </div>
    )
  return (
    // new elements: what stood there while loading has not moved
    <div key="list" {...held.region}>
      <ChangesPill waiting={held.waiting} changed={Math.max(held.news, changed)} onShow={held.release} />
      <p role="status" className="samop-hidden">
        {address.search && data ? text(reviewWords.found, { count: claims.totalCount }) : ''}
      </p>
      <div ref={root} className={css['rows']}>
        <DataList
          caption={text(shellWords.reviewQueue)}
          columns={columns}
          wide
          rows={held.rows}
          rowKey={(row) => row.id}
          rowTo={(row) => href(paths.claim, { id: row.id }, address.parameters)}
          empty={<EmptyQueue address={address} />}
          refreshing={!data}
        />
      </div>
      {claims.pageInfo.hasNextPage && (
        <div className={css['more']}>
          <Button
            disabledFocusable={loading}
            onClick={() => {
              held.release()
              void fetchMore({ variables: { after: claims.pageInfo.endCursor ?? null } })
            }}
          >
            {text(shellWords.loadMore)}
          </Button>
        </div>
      )}
      {held.rows.length > 0 && <ListKeys />}
    </div>
  )
}
