import { Suspense } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { useHasBegun } from '../../ui/begun.ts'
import { Button } from '../../ui/control/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import { Surface } from '../../ui/Surface.tsx'
import css from './DisputeSection.module.css'
import { useDraft } from '../saving/useDraft.ts'
import { Text } from '../../ui/layout/Text.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'

const AfterRejection = lazyPart(() => import('../after/AfterRejection.tsx').then((module) => module.AfterRejection))

export const disputeSectionFragment = graphql(`
  fragment DisputeSection on Claim {
    id
    number
    status
    deadline {
      clock
      state
      dueOn
    }
    availableActions {
      action
      allowed
      refusals {
        code
        message
      }
    }
    ...AfterRejection
  }
`)

export interface DisputeSectionProps {
  claim: FragmentType<typeof disputeSectionFragment>
  onDispute: () => void
}

/**
 * Leads the partner of a rejected claim to the dispute, or says why that is not possible. A typed argument stays here
 * even when the status changes meanwhile.
 */
export function DisputeSection({ claim: masked, onDispute }: DisputeSectionProps) {
  const text = useText()
  const format = useFormat()
  const claim = readFragment(disputeSectionFragment, masked)
  const [draft, setDraft] = useDraft(`dispute.${claim.id}`)
  const { deadline } = claim
  const action = claim.availableActions.find((each) => each.action === 'DISPUTE')
  const hasBegun = useHasBegun()
  const rejected = claim.status === 'REJECTED'
  const isOthersTurn = action !== undefined && action.refusals.some(({ code }) => code === 'ROLE')
  // It stands at the end of the page, and has nothing to say before what can be done is there.
  if (rejected ? !hasBegun : !draft) return null
  const window = deadline?.clock === 'DISPUTE_WINDOW' ? deadline : undefined
  const last = window?.state === 'RUNNING' ? window : undefined
  const over = window?.state === 'MISSED' ? window : undefined
  return (
    <Surface id="dispute" title={text(claimWords.disputeHeading)}>
      {over && <Text weight="semibold">{text(claimWords.disputeOver, { day: format.day(over.dueOn) })}</Text>}
      {rejected && action && (
        <Suspense>
          <AfterRejection
            claim={claim}
            onDispute={action.allowed ? onDispute : undefined}
            ask={isOthersTurn && last !== undefined}
          />
        </Suspense>
      )}
      {!action && last && <p>{text(claimWords.disputePartnerOnly)}</p>}
      {action && !action.allowed && !isOthersTurn && (
        <>
          <Stack as="ul" gap={4} className={css['refusals']}>
            {action.refusals.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </Stack>
          {draft && (
            <Stack gap={8} justify="start" className={css['kept']}>
              <Text weight="semibold">{text(claimWords.disputeKept)}</Text>
              <blockquote className={css['draft']}>{draft}</blockquote>
              <Button size="small" onClick={() => setDraft('')}>
                {text(claimWords.disputeDiscard)}
              </Button>
            </Stack>
          )}
        </>
      )}
    </Surface>
  )
}
