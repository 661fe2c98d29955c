import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { AssigneeCell, type AssigneeCellProps } from './AssigneeCell.tsx'
import css from './AssignedTo.module.css'

/** Shows on the claim's page who has the claim. */
export function AssignedTo({ claim }: AssigneeCellProps) {
  const text = useText()
  return (
    <p className={css['root']}>
      <span className={css['label']}>{text(reviewWords.handledBy)}</span>
      <AssigneeCell claim={claim} />
    </p>
  )
}
