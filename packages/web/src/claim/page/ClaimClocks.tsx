import { clocks } from '@samop/shared'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { ClaimDeadlineFragment, ClaimStatus, Clock } from '../../graphql/graphql.ts'
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
import { classNames } from '../../ui/layout/classNames.ts'

export const claimClocksFragment = graphql(`
  fragment ClaimClocks on Claim {
    status
    submittedAt
    acceptedAt
    deadline {
      clock
      state
      dueOn
    }
    deadlines {
      ...ClaimDeadline
    }
  }
`)

/** Lists every clock the claim has had, each with its date, state and explanation. */
export function ClaimClocks({ claim: masked }: { claim: FragmentType<typeof claimClocksFragment> }) {
  const text = useText()
  const say = useDeadlineText()
  const { status, submittedAt, acceptedAt, deadline, deadlines } = readFragment(claimClocksFragment, masked)
  const shown = deadlines.map((each) => readFragment(claimDeadlineFragment, each))
  // The head of the page has the clock that counts, with its explanation; on paper they stand here.
  const isAbove = (each: ClaimDeadlineFragment) =>
    each.clock === deadline?.clock && each.dueOn === deadline.dueOn && each.state === deadline.state
  if (shown.length === 0) return null
  return (
    <div className={shown.every(isAbove) ? css['paper'] : undefined}>
      <Surface title={text(claimWords.clocks)}>
        <Stack as="ul" gap={12} className={css['list']}>
          {shown.map((deadline, index) => {
            const { dueNamed, left } = say(deadline)
            const clock = text(clocks[deadline.clock].label)
            return (
              <li key={index} className={classNames(css['root'], isAbove(deadline) ? css['paper'] : undefined)}>
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
    </div>
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
