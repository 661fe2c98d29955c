import { DocumentTable24Regular } from '@fluentui/react-icons'
import { exportStates } from '@samop/shared'
import { exportWords } from '../language/messages/exports.ts'
import { useText } from '../language/useText.ts'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { ExportRow } from './ExportRow.tsx'
import { useStandingText } from './useStandingText.ts'
import type { ExportRows } from './useExportRows.ts'

/** Lists the person's exports, the newest first. */
export function ExportList({ rows, error, onRetry }: ExportRows) {
  const text = useText()
  const standing = useStandingText()
  if (!rows) return error ? <ErrorState error={error} onRetry={onRetry} /> : <Loading rows={3} />
  if (rows.length === 0)
    return (
      <EmptyState icon={<DocumentTable24Regular aria-hidden />} title={text(exportWords.emptyTitle)}>
        {text(exportWords.emptyText)}
      </EmptyState>
    )
  const [newest] = rows
  return (
    <>
      {/* Only the end is announced: the progress would be, every second. */}
      <span role="status" className="samop-hidden">
        {newest && !exportStates[newest.state].isOpen && standing(newest)}
      </span>
      <ul aria-label={text(exportWords.title)}>
        {rows.map((row) => (
          <ExportRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  )
}
