import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import layout from '../Columns.module.css'
import css from './Loading.module.css'
import { Stack } from '../layout/Stack.tsx'

/**
 * Some grey rows in place of the content. They appear after a moment, so that a quick answer never makes them flash.
 */
export function Loading({ rows = 6 }: { rows?: number }) {
  const text = useText()
  return (
    <div role="status" className={css['root']}>
      <span className="samop-hidden">{text(shellWords.loading)}</span>
      <Rows count={rows} />
    </div>
  )
}

/** The panels of a page in outline. */
export function PageLoading() {
  const text = useText()
  return (
    <Stack gap={16} role="status" className={css['root']}>
      <span className="samop-hidden">{text(shellWords.loading)}</span>
      <Panel rows={3} />
      <div className={layout['columns']}>
        <Panel rows={8} />
        <Panel rows={5} />
      </div>
    </Stack>
  )
}

function Panel({ rows }: { rows: number }) {
  return (
    <div className={css['panel']}>
      <Rows count={rows} />
    </div>
  )
}

function Rows({ count }: { count: number }) {
  return (
    <Stack gap={12}>
      {Array.from({ length: count }, (_, row) => (
        <span key={row} className={css['row']} />
      ))}
    </Stack>
  )
}
