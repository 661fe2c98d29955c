import { exportWords } from '../language/messages/exports.ts'
import { useText } from '../language/useText.ts'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { ExportList } from './ExportList.tsx'
import { useExportRows } from './useExportRows.ts'

/** The person's exports, wherever they asked for them. */
export function ExportsPage() {
  const text = useText()
  const exports = useExportRows()
  return (
    <Page title={exportWords.title} summary={text(exportWords.summary)} width="form">
      <Surface>
        <ExportList {...exports} />
      </Surface>
    </Page>
  )
}
