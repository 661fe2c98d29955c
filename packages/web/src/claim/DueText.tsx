import { clocks } from '@samop/shared'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { useText } from '../language/useText.ts'
import css from './DueText.module.css'
import { useDeadlineText } from './useDeadlineText.ts'

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

/** A clock in a list: the day, what is left, and which clock it is. */
export function DueText({ deadline: masked }: { deadline: FragmentType<typeof dueTextFragment> }) {
  const text = useText()
  const say = useDeadlineText()
  const deadline = readFragment(dueTextFragment, masked)
  const { due, left } = say(deadline)
  const urgent = deadline.state === 'MISSED' || (deadline.state === 'RUNNING' && deadline.businessDaysLeft <= 1)
  return (
    <span className={css['root']}>
      <span className={urgent ? css['urgent'] : undefined}>{due}</span>
      <span className={css['left']}>{left ?? text(clocks[deadline.clock].label)}</span>
    </span>
  )
}
