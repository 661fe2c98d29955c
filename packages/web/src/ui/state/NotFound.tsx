import type { Ref } from 'react'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import css from './NotFound.module.css'

/** Shown for a wrong address and for a thing that does not exist for this person: the two must look the same. */
export function NotFound({ heading }: { heading: Ref<HTMLHeadingElement> }) {
  const text = useText()
  return (
    <div className={css['root']}>
      <h1 ref={heading} tabIndex={-1} className={css['title']}>
        {text(shellWords.notFoundTitle)}
      </h1>
      <p className={css['text']}>{text(shellWords.notFoundText)}</p>
      <Link to={paths.start}>{text(shellWords.goToStart)}</Link>
    </div>
  )
}
