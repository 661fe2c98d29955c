import { Clock16Regular, ClockPause16Regular, Warning16Filled } from '@fluentui/react-icons'
import { clocks } from '@samop/shared'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { isOver, isWindow, toneOf, useDeadlineText } from '../../language/useDeadlineText.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import css from './DueCell.module.css'
import { classNames } from '../../ui/layout/classNames.ts'
import { Text } from '../../ui/layout/Text.tsx'

const second = classNames(css['second'], 'samop-heard')

/** Shows which clock runs, its day and how far it is, or that it is late. Words and an icon say so, not colour alone. */
export function DueCell({ deadline }: { deadline: QueueRowFragment['deadline'] | undefined }) {
  const text = useText()
  const format = useFormat()
  const say = useDeadlineText()
  if (!deadline) return <span className={second}>{text(reviewWords.noDeadline)}</span>
  const { state, dueOn } = deadline
  const clock = text(clocks[deadline.clock].label)
  const tone = toneOf(deadline, 'VENDOR')
  const isNear = tone === 'near'
  const { left, endsHere } = say(deadline)
  if (isOver(deadline))
    return (
      <span className={css['root']}>
        <span className={css['line']}>
          {text(isWindow(deadline.clock) ? reviewWords.windowOver : claimWords.dayPassed)}
        </span>
        <span className={second}>{text(reviewWords.clockOf, { clock, left: format.shortDay(dueOn) })}</span>
      </span>
    )
  if (state === 'MISSED')
    return (
      <span className={css['root']}>
        <Text as="span" weight="semibold" tone={tone === 'late' ? 'danger' : 'soft'} className={css['missed']}>
          <Warning16Filled aria-hidden /> {text(reviewWords.missed)}
        </Text>
        <span className={second}>
          {text(reviewWords.clockOf, { clock, left: text(reviewWords.wasDue, { day: format.shortDay(dueOn) }) })}
        </span>
      </span>
    )
  return (
    <span className={css['root']}>
      <span className={css['line']}>
        {state === 'PAUSED' ? (
          <>
            <ClockPause16Regular aria-hidden /> {text(reviewWords.paused)}
          </>
        ) : (
          <time dateTime={dueOn} title={endsHere ?? format.day(dueOn)}>
            {format.nearDay(dueOn)}
          </time>
        )}
      </span>
      <span className={isNear ? classNames(css['near'], 'samop-heard') : second}>
        {isNear && <Clock16Regular aria-hidden />}
        {left ? text(reviewWords.clockOf, { clock, left }) : clock}
      </span>
    </span>
  )
}
