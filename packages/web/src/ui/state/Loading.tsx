import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import css from './Loading.module.css'

/** The shape of what is coming: some rows of grey. Appears after a moment, so a quick answer never flashes. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const text = useText()
  return (
    <div role="status" className={css['root']}>
      <span className="samop-hidden">{text(shellWords.loading)}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={css['row']} />
      ))}
    </div>
  )
}
