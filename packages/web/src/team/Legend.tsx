import { useId } from 'react'
import { teamWords } from '../language/messages/team.ts'
import { useText } from '../language/useText.ts'
import css from './Legend.module.css'
import { ShareBar } from './ShareBar.tsx'

/** Explains the two kinds of bars. */
export function Legend() {
  const text = useText()
  const id = useId()
  return (
    <ul className={css['root']} id={id}>
      <li>
        <ShareBar inTime={1} late={0} of={1} width={16} /> {text(teamWords.inTime)}
      </li>
      <li>
        <ShareBar inTime={0} late={1} of={1} width={16} /> {text(teamWords.late)}
      </li>
    </ul>
  )
}
