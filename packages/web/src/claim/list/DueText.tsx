import { clocks } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import css from './DueText.module.css'
import { type DeadlineValue, isOver, toneOf, useDeadlineText } from '../../language/useDeadlineText.ts'
import { Text } from '../../ui/layout/Text.tsx'

export const dueTextFragment = graphql(`
  fragment DueText on Deadline {
    clock
    state
    dueOn
    businessDaysLeft
    calendar {
      name
      timeZone
    }
  }
`)

/** A clock in a list: the due day, the clock's name and how much is left. */
export function DueText({ deadline: masked }: { deadline: FragmentType<typeof dueTextFragment> }) {
  const text = useText()
  const say = useDeadlineText()
  const format = useFormat()
  const { side } = useViewer()
  const deadline = readFragment(dueTextFragment, masked)
  const clock = text(clocks[deadline.clock].label)
  const { left, endsHere } = say(deadline)
  return (
    <span className={css['root']}>
      <span className={css[toneOf(deadline, side)]}>
        <time dateTime={deadline.dueOn} title={endsHere ?? format.day(deadline.dueOn)}>
          {format.nearDay(deadline.dueOn)}
        </time>
      </span>
      {/* The status beside it says which clock it is; who listens hears it all the same. */}
      <Text as="span" size={200} tone="soft" className="samop-heard">
        {deadline.state === 'MISSED' && text(endedWords(deadline), { clock })}
        {deadline.state !== 'MISSED' && (left ? text(claimListWords.clockLeft, { clock, left }) : clock)}
      </Text>
    </span>
  )
}

const endedWords = (deadline: Pick<DeadlineValue, 'clock' | 'state'>) =>
  isOver(deadline) ? claimListWords.clockOver : claimListWords.clockMissed
