import type { Ref } from 'react'
import { Link } from 'react-router'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { paths } from '../../paths.ts'
import css from './NotFound.module.css'

/** Said of a wrong address and of what does not exist for this person: the two look the same. */
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
