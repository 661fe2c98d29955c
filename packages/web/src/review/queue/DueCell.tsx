import { Clock16Regular, ClockPause16Regular, type FluentIcon, Warning16Filled } from '@fluentui/react-icons'
import { clocks, type Text } from '@samop/shared'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { type DeadlineTone, isOver, toneOf, useDeadlineText } from '../../language/useDeadlineText.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { classNames } from '../../ui/layout/classNames.ts'
import css from './DueCell.module.css'

type Deadline = NonNullable<QueueRowFragment['deadline']>

/**
 * Shows the day of the running clock and how far it is, or that it is late. Words and an icon say so, not colour alone. With less
 * room, what the status beside it says already is only heard: which clock of the reader's own side it is.
 */
export function DueCell({ deadline }: { deadline: Deadline | null | undefined }) {
  const text = useText()
  const format = useFormat()
  const say = useDeadlineText()
  if (!deadline) return <span className={css['second']}>{text(reviewWords.noDeadline)}</span>
  const { turn, label } = clocks[deadline.clock]
  const tone = toneOf(deadline, 'VENDOR')
  const { left, endsHere } = say(deadline)
  const { Icon, said, day } = lookOf(deadline, tone)
  const isOurs = turn === 'VENDOR'
  return (
    <span className={css['root']}>
      <span className={classNames(css['line'], css[tone])}>
        {Icon && <Icon aria-hidden />}
        {said && <span className={day === 'always' ? 'samop-heard' : undefined}>{text(said)}</span>}
        {day && (
          <time
            dateTime={deadline.dueOn}
            title={endsHere ?? format.day(deadline.dueOn)}
            className={day === 'roomy' ? 'samop-heard' : undefined}
          >
            {format.nearDay(deadline.dueOn)}
          </time>
        )}
      </span>
      <span className={classNames(css['second'], 'samop-heard')}>
        <span className={classNames(left ? css['before'] : undefined, isOurs ? css['spare'] : undefined)}>
          {text(label)}{' '}
        </span>
        {left && <span className={isOurs ? undefined : css['spare']}>{left}</span>}
      </span>
    </span>
  )
}

interface Look {
  Icon?: FluentIcon
  said?: Text
  /** Whether the day is seen, on a phone too. */
  day?: 'always' | 'roomy'
}

function lookOf(deadline: Deadline, tone: DeadlineTone): Look {
  if (isOver(deadline)) return { said: reviewWords.windowOver, day: 'roomy' }
  if (deadline.state === 'MISSED') return { Icon: Warning16Filled, said: reviewWords.missed, day: 'always' }
  if (deadline.state === 'PAUSED') return { Icon: ClockPause16Regular, said: reviewWords.paused }
  return { day: 'always', ...(tone === 'near' && { Icon: Clock16Regular }) }
}
