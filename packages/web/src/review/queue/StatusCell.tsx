import type { ReactNode } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import css from './StatusCell.module.css'

/** A claim's status; a row that has left the list meanwhile says so. */
export function StatusCell({ badge, gone }: { badge: ReactNode; gone: boolean }) {
  const text = useText()
  return (
    <span className={css['root']}>
      {badge}
      {gone && <span className={css['gone']}>{text(reviewWords.leftList)}</span>}
    </span>
  )
}
