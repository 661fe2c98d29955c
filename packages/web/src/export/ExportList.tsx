import { useQuery } from '@apollo/client/react'
import { exportStates } from '@samop/shared'
import { DocumentTable24Regular } from '@fluentui/react-icons'
import { readFragment } from '../graphql/fragment-masking.ts'
import { exportWords } from '../language/messages/exports.ts'
import { useText } from '../language/useText.ts'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { exportRowFragment, exportsDocument } from './exportDocuments.ts'
import { ExportRow } from './ExportRow.tsx'

/** A file takes seconds, or at most a few minutes, so the page asks how far it is instead of following it. */
const askEvery = 1000

/** Lists the person's exports, the newest first, and follows those that are being written. */
export function ExportList() {
  const text = useText()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(exportsDocument, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const rows = data?.exports.edges.map(({ node }) => readFragment(exportRowFragment, node))
  if (rows?.some(({ state }) => exportStates[state].isOpen)) startPolling(askEvery)
  else stopPolling()
  if (!rows) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />
  if (rows.length === 0)
    return (
      <EmptyState icon={<DocumentTable24Regular aria-hidden />} title={text(exportWords.emptyTitle)}>
        {text(exportWords.emptyText)}
      </EmptyState>
    )
  return (
    <ul aria-label={text(exportWords.title)}>
      {rows.map((row) => (
        <ExportRow key={row.id} row={row} />
      ))}
    </ul>
  )
}
