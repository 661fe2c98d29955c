import type { ReactNode } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import css from './StatusCell.module.css'

/** Shows a claim's status, and says when its row has left the list. */
export function StatusCell({ badge, gone }: { badge: ReactNode; gone: boolean }) {
  const text = useText()
  return (
    <span className={css['root']}>
      {badge}
      {gone && <span className={css['gone']}>{text(reviewWords.leftList)}</span>}
    </span>
  )
}
