import { clocks } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { ClaimStatus, Clock } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { Surface } from '../../ui/Surface.tsx'
import css from './ClaimClocks.module.css'
import { claimDeadlineFragment } from '../ClaimDeadline.tsx'
import { ClockStateBadge } from '../ClockStateBadge.tsx'
import { useDeadlineText } from '../../language/useDeadlineText.ts'
import { WhyThisDate } from '../WhyThisDate.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Row } from '../../ui/layout/Row.tsx'

export const claimClocksFragment = graphql(`
  fragment ClaimClocks on Claim {
    id
    status
    submittedAt
    acceptedAt
    deadlines {
      ...ClaimDeadline
    }
  }
`)

/** Lists every clock the claim has had, each with its date, state and explanation. */
export function ClaimClocks({ claim: masked }: { claim: FragmentType<typeof claimClocksFragment> }) {
  const text = useText()
  const say = useDeadlineText()
  const { status, submittedAt, acceptedAt, deadlines } = readFragment(claimClocksFragment, masked)
  if (deadlines.length === 0) return null
  return (
    <Surface title={text(claimWords.clocks)}>
      <Stack as="ul" gap={12} className={css['list']}>
        {deadlines.map((each, index) => {
          const deadline = readFragment(claimDeadlineFragment, each)
          const { dueNamed, left } = say(deadline)
          const clock = text(clocks[deadline.clock].label)
          return (
            <li key={index} className={css['root']}>
              <Row as="p" gap={[4, 8]} align="center" wrap className={css['clock']}>
                {clock}{' '}
                <ClockStateBadge
                  clock={deadline.clock}
                  state={deadline.state}
                  stopped={isStopped(deadline.clock, status, submittedAt !== null, acceptedAt !== null)}
                />
              </Row>
              <p className={css['due']}>{left ? `${dueNamed} · ${left}` : dueNamed}</p>
              <WhyThisDate clock={clock} calendar={deadline.calendar} steps={deadline.steps} />
            </li>
          )
        })}
      </Stack>
    </Surface>
  )
}

/**
 * A claim that was recalled or withdrawn was not reviewed, a draft that was withdrawn not submitted, and a rejection that was
 * accepted not disputed, in time or at all.
 */
function isStopped(clock: Clock, status: ClaimStatus, submitted: boolean, accepted: boolean): boolean {
  if (clock === 'DISPUTE_WINDOW') return accepted
  if (status !== 'EDITING' && status !== 'WITHDRAWN') return false
  return clock === 'SUBMIT' ? !submitted : true
}
