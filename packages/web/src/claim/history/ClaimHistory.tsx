import { useQuery } from '@apollo/client/react'
import { type ReactNode, useState } from 'react'
import { readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { ClaimHistoryQuery, EventKind } from '../../graphql/graphql.ts'
import { historyWords } from '../../language/messages/history.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { ErrorState } from '../../ui/state/ErrorState.tsx'
import { Loading } from '../../ui/state/Loading.tsx'
import { usePrintedWhole } from '../../ui/print/printWhole.ts'
import { Surface } from '../../ui/Surface.tsx'
import css from './ClaimHistory.module.css'
import { CommentBox } from './CommentBox.tsx'
import { HistoryFilter } from './HistoryFilter.tsx'
import { foldEntries } from './foldEntries.ts'
import { HistoryItem, historyItemFragment } from './HistoryItem.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { useInSlices } from '../../ui/useInSlices.ts'

export const claimHistoryDocument = graphql(`
  query ClaimHistory($id: ID!, $first: Int!, $after: String, $kinds: [EventKind!]) {
    claim(id: $id) {
      id
      lines {
        id
        description
        supplier
      }
      documents {
        id
        name
      }
      history(first: $first, after: $after, kinds: $kinds) {
        totalCount
        edges {
          cursor
          node {
            id
            ...HistoryItem
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export interface ClaimHistoryProps {
  claimId: string
  /** The button that exports the entries of these kinds. */
  exportOf?: (kinds: EventKind[] | null) => ReactNode
}

/** Lists every event of the claim, newest first, page by page and live, with a box for comments. */
export function ClaimHistory({ claimId, exportOf }: ClaimHistoryProps) {
  const text = useText()
  const mayComment = useMay('COMMENT')
  const [kinds, setKinds] = useState<EventKind[] | null>(null)
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(claimHistoryDocument, {
    variables: { id: claimId, first: 25, kinds },
    notifyOnNetworkStatusChange: true,
  })
  const claim = useInSlices((data ?? previousData)?.claim)
  const history = claim?.history
  usePrintedWhole<ClaimHistoryQuery>({
    pageInfo: history?.pageInfo,
    fetchMore,
    pageOf: (more) => more.claim?.history.pageInfo,
  })
  return (
    <Surface
      id="history"
      title={text(historyWords.title)}
      actions={
        <>
          {exportOf?.(kinds)}
          <HistoryFilter kinds={kinds} onChange={setKinds} />
        </>
      }
    >
      {mayComment && <CommentBox claimId={claimId} onSent={() => void refetch()} />}
      {!history && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />)}
      {claim && history && (
        <>
          <Text size={200} tone="faint" className={css['count']}>
            {history.totalCount > 0
              ? text(historyWords.count, { count: history.totalCount })
              : text(historyWords.empty)}
          </Text>
          <ol className={css['list']} aria-busy={loading}>
            {foldEntries(history.edges.map(({ node }) => readFragment(historyItemFragment, node))).map((fold) => (
              <HistoryItem key={fold.at(-1)!.id} fold={fold} claim={claim} />
            ))}
          </ol>
          {history.pageInfo.hasNextPage && (
            <Button
              disabledFocusable={loading}
              onClick={() => void fetchMore({ variables: { after: history.pageInfo.endCursor } })}
            >
              {text(shellWords.loadMore)}
            </Button>
          )}
        </>
      )}
    </Surface>
  )
}
