import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { actions } from '@samop/shared'
import { afterWords } from '../../language/messages/afterwards.ts'
import { useText } from '../../language/useText.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { AfterButton } from './AfterButton.tsx'
import { offeredAfter } from './afterActions.ts'
import css from './AfterRejection.module.css'

export const afterRejectionFragment = graphql(`
  fragment AfterRejection on Claim {
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
  /** Whether a dispute is still possible, for the reader or a colleague. */
  disputable: boolean
}

/** The ways to go on after a rejection: when to dispute, when to copy, when to accept. */
export function AfterRejection({ claim: masked, disputable }: AfterRejectionProps) {
  const text = useText()
  const claim = readFragment(afterRejectionFragment, masked)
  const offered = offeredAfter(claim.availableActions)
  if (offered.length === 0) return null
  return (
    <Stack gap={8} className={css['root']}>
      <Text as="h3" size={300} weight="semibold">
        {text(afterWords.choose)}
      </Text>
      <dl className={css['ways']}>
        {disputable && <Way name={<b>{text(actions.DISPUTE.label)}</b>}>{text(afterWords.whenDispute)}</Way>}
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
