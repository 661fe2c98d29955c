import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { AssigneeCell, type AssigneeCellProps } from './AssigneeCell.tsx'
import css from './AssignedTo.module.css'

/** Who has the claim, on its page. */
export function AssignedTo({ claim }: AssigneeCellProps) {
  const text = useText()
  return (
    <p className={css['root']}>
      <span className={css['label']}>{text(reviewWords.handledBy)}</span>
      <AssigneeCell claim={claim} />
    </p>
  )
}
