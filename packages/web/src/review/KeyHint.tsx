import css from './KeyHint.module.css'
import { useLettersWork } from './useLettersWork.ts'

/** The key that does the same as the button it stands in or beside, for those who see it; `aria-keyshortcuts` says it to others. */
export function KeyHint({ name }: { name: string }) {
  return useLettersWork() ? (
    <kbd aria-hidden className={css['root']}>
      {name}
    </kbd>
  ) : null
}
