import { useQuery } from '@apollo/client/react'
import { DocumentSearch24Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { ClaimFilter, ClaimListQuery, ClaimOrder } from '../../graphql/graphql.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Button } from '../../ui/control/Button.tsx'
import { DataList } from '../../ui/DataList.tsx'
import { EmptyState } from '../../ui/state/EmptyState.tsx'
import { ErrorState } from '../../ui/state/ErrorState.tsx'
import { usePrintedWhole } from '../../ui/print/printWhole.ts'
import { Loading } from '../../ui/state/Loading.tsx'
import css from './ClaimList.module.css'
import { claimRowFragment, useClaimColumns } from './useClaimColumns.tsx'
import { claimListFilter } from './claimListFilter.ts'
import type { ClaimListAddress } from './useClaimListAddress.ts'
import { Text } from '../../ui/layout/Text.tsx'
import { useInSlices } from '../../ui/useInSlices.ts'

export const claimListDocument = graphql(`
  query ClaimList($filter: ClaimFilter!, $orderBy: ClaimOrder!, $first: Int!, $after: String) {
    claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          ...ClaimRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export interface ClaimListProps {
  /** What limits the list whatever the filters. */
  within: Pick<ClaimFilter, 'programId' | 'usagePeriodId'>
  address: ClaimListAddress
  onClear: () => void
  onOrder: (order: ClaimOrder) => void
  /** Shown while there is no claim at all. */
  empty: ReactNode
}

/** Lists the claims of a program and period page by page. The address holds filters and order. */
export function ClaimList({ within, address, onClear, onOrder, empty }: ClaimListProps) {
  const text = useText()
  const { status, turn, q, order } = address
  const columns = useClaimColumns(order, onOrder)
  const filter = claimListFilter(within, address)
  const result = useQuery(claimListDocument, {
    variables: { filter, orderBy: order, first: 25 },
    notifyOnNetworkStatusChange: true,
  })
  const claims = useInSlices((result.data ?? result.previousData)?.claims)
  usePrintedWhole<ClaimListQuery>({
    pageInfo: claims?.pageInfo,
    fetchMore: result.fetchMore,
    pageOf: (more) => more.claims.pageInfo,
  })
  if (!claims) {
    if (result.error) return <ErrorState error={result.error} onRetry={() => void result.refetch()} />
    return <Loading rows={4} />
  }
  const filtered = Boolean(status || turn || q)
  const rows = claims.edges.map(({ node }) => readFragment(claimRowFragment, node))
  return (
    <>
      <Text size={200} tone="faint" role="status" className={css['count']}>
        {rows.length > 0 && text(claimListWords.count, { shown: rows.length, total: claims.totalCount })}
      </Text>
      <DataList
        caption={text(claimListWords.title)}
        columns={columns}
        wide
        rows={rows}
        rowKey={({ id }) => id}
        rowTo={({ id }) => href(paths.claim, { id })}
        refreshing={result.loading && !result.data}
        empty={
          filtered ? (
            <EmptyState
              icon={<DocumentSearch24Regular />}
              title={text(claimListWords.noneFound)}
              action={<Button onClick={onClear}>{text(claimListWords.clear)}</Button>}
            >
              {text(claimListWords.noneFoundText)}
            </EmptyState>
          ) : (
            empty
          )
        }
      />
      {claims.pageInfo.hasNextPage && (
        <div className={css['more']}>
          <Button
            disabledFocusable={result.loading}
            onClick={() => void result.fetchMore({ variables: { after: claims.pageInfo.endCursor } })}
          >
            {text(shellWords.loadMore)}
          </Button>
        </div>
      )}
    </>
  )
}
