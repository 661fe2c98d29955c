import { useQuery } from '@apollo/client/react'
import { People24Regular } from '@fluentui/react-icons'
import { readFragment } from '../graphql/fragment-masking.ts'
import type { MemberFilter } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { DataList } from '../ui/DataList.tsx'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { memberFragment, membersDocument } from './memberDocuments.ts'
import css from './MemberList.module.css'
import type { MemberActionsProps } from './MemberActions.tsx'
import { useMemberColumns } from './useMemberColumns.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { useInSlices } from '../ui/useInSlices.ts'

export interface MemberListProps extends Pick<MemberActionsProps, 'onChange' | 'onRemove' | 'onSend' | 'onReset'> {
  filter: MemberFilter
  filtered: boolean
  onClear: () => void
}

/** Lists the members that match the filters, by name, page by page. */
export function MemberList({ filter, filtered, onClear, ...doing }: MemberListProps) {
  const text = useText()
  const columns = useMemberColumns(doing)
  const result = useQuery(membersDocument, {
    variables: { filter, first: 25 },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  const members = useInSlices((result.data ?? result.previousData)?.members)
  if (!members) {
    if (result.error) return <ErrorState error={result.error} onRetry={() => void result.refetch()} />
    return <Loading rows={4} />
  }
  const rows = members.edges.map(({ node }) => readFragment(memberFragment, node))
  return (
    <>
      <Text size={200} tone="faint" role="status" className={css['count']}>
        {rows.length > 0 && text(membersWords.count, { shown: rows.length, total: members.totalCount })}
      </Text>
      <DataList
        caption={text(shellWords.members)}
        columns={columns}
        wide
        rows={rows}
        rowKey={({ id }) => id}
        refreshing={result.loading && !result.data}
        empty={
          <EmptyState
            icon={<People24Regular aria-hidden />}
            title={text(filtered ? membersWords.noneFound : membersWords.emptyTitle)}
            action={filtered && <Button onClick={onClear}>{text(membersWords.clear)}</Button>}
          >
            {text(filtered ? membersWords.noneFoundText : membersWords.emptyText)}
          </EmptyState>
        }
      />
      {members.pageInfo.hasNextPage && (
        <div className={css['more']}>
          <Button
            disabledFocusable={result.loading}
            onClick={() => void result.fetchMore({ variables: { after: members.pageInfo.endCursor } })}
          >
            {text(shellWords.loadMore)}
          </Button>
        </div>
      )}
    </>
  )
}
