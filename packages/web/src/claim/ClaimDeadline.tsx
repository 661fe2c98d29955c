import { clocks } from '@samop/shared'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { claimWords } from '../language/messages/claim.ts'
import { useText } from '../language/useText.ts'
import css from './ClaimDeadline.module.css'
import { ClockStateBadge } from './ClockStateBadge.tsx'
import { DeadlineRing } from './DeadlineRing.tsx'
import { toneOf, useDeadlineText } from '../language/useDeadlineText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { WhyThisDate } from './WhyThisDate.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { Text } from '../ui/layout/Text.tsx'

export const claimDeadlineFragment = graphql(`
  fragment ClaimDeadline on Deadline {
    clock
    state
    startedOn
    dueOn
    dueAt
    businessDaysLeft
    calendar {
      name
      timeZone
    }
    steps {
      on
      kind
      reason
    }
  }
`)

/** Shows one clock: its due day, how much is left and why that day. Pass `null` when no clock counts. */
export function ClaimDeadline({ deadline: masked }: { deadline: FragmentType<typeof claimDeadlineFragment> | null }) {
  const text = useText()
  const say = useDeadlineText()
  const { side } = useViewer()
  const deadline = readFragment(claimDeadlineFragment, masked)
  if (!deadline) return <Text tone="soft">{text(claimWords.noDeadline)}</Text>
  const { dueNamed, left, endsHere } = say(deadline)
  const tone = toneOf(deadline, side)
  return (
    <Row gap={12} className={css['root']}>
      <DeadlineRing deadline={deadline} tone={tone} />
      <div className={css['words']}>
        <Row as="p" gap={[4, 8]} align="center" wrap className={css['clock']}>
          {text(clocks[deadline.clock].label)}
          {deadline.state !== 'RUNNING' && <ClockStateBadge clock={deadline.clock} state={deadline.state} />}
        </Row>
        <p className={css[tone]}>
          <time dateTime={deadline.dueOn}>{dueNamed}</time>
        </p>
        {endsHere && (
          <Text size={200} tone="soft">
            {endsHere}
          </Text>
        )}
        <Row gap={[0, 12]} align="center" wrap>
          {left && <Text tone="soft">{left}</Text>}
          <WhyThisDate clock={text(clocks[deadline.clock].label)} calendar={deadline.calendar} steps={deadline.steps} />
        </Row>
      </div>
    </Row>
  )
}
