import { Clock16Regular, ClockPause16Regular, Warning16Filled } from '@fluentui/react-icons'
import { clocks } from '@samop/shared'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import css from './DueCell.module.css'

/** Shows the due day and how far it is, or that it was missed. Words and an icon say so, not colour alone. */
export function DueCell({ deadline }: { deadline: QueueRowFragment['deadline'] | undefined }) {
  const text = useText()
  const format = useFormat()
  if (!deadline) return <span className={css['second']}>{text(reviewWords.noDeadline)}</span>
  const { clock, state, dueOn, businessDaysLeft } = deadline
  const day = <time dateTime={dueOn}>{format.day(dueOn)}</time>
  const waits = clocks[clock].turn === 'PARTNER'
  if (state === 'MISSED')
    return (
      <span className={css['root']}>
        <span className={css['missed']}>
          <Warning16Filled aria-hidden /> {text(reviewWords.missed)}
        </span>
        <span className={css['second']}>{text(reviewWords.wasDue, { day: format.shortDay(dueOn) })}</span>
      </span>
    )
  if (state === 'PAUSED')
    return (
      <span className={css['root']}>
        <span className={css['line']}>
          <ClockPause16Regular aria-hidden /> {text(reviewWords.paused)}
        </span>
        <span className={css['second']}>{text(reviewWords.daysLeft, { days: businessDaysLeft })}</span>
      </span>
    )
  return (
    <span className={css['root']}>
      <span className={css['line']}>{day}</span>
      <span className={businessDaysLeft <= 1 && !waits ? css['near'] : css['second']}>
        {businessDaysLeft <= 1 && !waits && <Clock16Regular aria-hidden />}
        {text(reviewWords.daysLeft, { days: businessDaysLeft })}
      </span>
    </span>
  )
}
