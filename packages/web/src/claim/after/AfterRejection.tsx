import { actions } from '@samop/shared'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { afterWords } from '../../language/messages/afterwards.ts'
import { disputeWords } from '../../language/messages/dispute.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { AskToDispute } from '../dispute/AskToDispute.tsx'
import { AfterButton } from './AfterButton.tsx'
import { offeredAfter } from './afterActions.ts'
import css from './AfterRejection.module.css'

export const afterRejectionFragment = graphql(`
  fragment AfterRejection on Claim {
    number
    status
    availableActions {
      action
      allowed
      refusals {
        code
        message
      }
    }
    ...AfterButton
  }
`)

const when = { COPY: afterWords.whenCopy, ACCEPT: afterWords.whenAccept, TAKE_BACK_ACCEPTANCE: undefined }

export interface AfterRejectionProps {
  claim: FragmentType<typeof afterRejectionFragment>
  /** Opens the dispute; absent where the reader may not dispute. */
  onDispute?: (() => void) | undefined
  /** Whether a colleague may. */
  ask: boolean
}

/** The ways to go on after a rejection: when to dispute, when to copy, when to accept. */
export function AfterRejection({ claim: masked, onDispute, ask }: AfterRejectionProps) {
  const text = useText()
  const claim = readFragment(afterRejectionFragment, masked)
  const offered = offeredAfter(claim.availableActions)
  const ways = offered.length + (onDispute || ask ? 1 : 0)
  if (ways === 0) return null
  return (
    <Stack gap={8}>
      {ways > 1 && (
        <Text as="h3" size={300} weight="semibold">
          {text(afterWords.choose)}
        </Text>
      )}
      <dl className={css['ways']}>
        {onDispute && (
          <Way
            name={
              <Button appearance="primary" onClick={onDispute}>
                {text(actions.DISPUTE.label)}
              </Button>
            }
          >
            {text(afterWords.whenDispute)}
          </Way>
        )}
        {ask && (
          <Way name={<AskToDispute number={claim.number} status={claim.status} />}>
            {text(afterWords.whenDispute)} {text(disputeWords.adminOnly)}
          </Way>
        )}
        {offered.map(({ action, allowed, refusals }) => {
          const said = when[action]
          return (
            <Way key={action} name={<AfterButton claim={claim} action={action} allowed={allowed} />}>
              {said && text(said)} {refusals.map(({ message }) => message).join(' ')}
            </Way>
          )
        })}
      </dl>
    </Stack>
  )
}

function Way({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={css['way']}>
      <dt className={css['name']}>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
