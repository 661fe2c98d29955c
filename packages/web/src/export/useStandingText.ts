import type { ExportRowFragment } from '../graphql/graphql.ts'
import { exportWords } from '../language/messages/exports.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'

type Standing = Pick<ExportRowFragment, 'state' | 'rowCount' | 'writtenCount' | 'bytes' | 'failure'>

/** Says how far an export has come. */
export function useStandingText(): (row: Standing) => string {
  const text = useText()
  const format = useFormat()
  return ({ state, rowCount, writtenCount, bytes, failure }) => {
    if (state === 'FAILED') return text(exportWords.failed, { why: failure ?? '' })
    if (state === 'DONE') return text(exportWords.done, { rows: writtenCount, size: format.bytes(bytes) })
    return state === 'RUNNING' && rowCount !== null
      ? text(exportWords.running, { written: writtenCount, rows: rowCount })
      : text(exportWords.waiting)
  }
}
