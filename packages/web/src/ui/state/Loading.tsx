import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import css from './Loading.module.css'
import { Stack } from '../layout/Stack.tsx'

/**
 * Some grey rows in place of the content. They appear after a moment, so that a quick answer never makes them flash.
 */
export function Loading({ rows = 6 }: { rows?: number }) {
  const text = useText()
  return (
    <Stack gap={12} role="status" className={css['root']}>
      <span className="samop-hidden">{text(shellWords.loading)}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={css['row']} />
      ))}
    </Stack>
  )
}
