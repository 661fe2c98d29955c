import { ArrowUndo20Regular, Edit20Regular, type FluentIcon } from '@fluentui/react-icons'
import { actions, type ClaimAction, submittingAction } from '@samop/shared'
import { Suspense, useId, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import css from './ClaimActions.module.css'
import { AfterButton } from '../after/AfterButton.tsx'
import { offeredAfter } from '../after/afterActions.ts'
import { useDraft } from '../saving/useDraft.ts'
import { type LeaveAction, nameOfLeaving } from './nameOfLeaving.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

const LeaveClaimDialog = lazyPart(() => import('./LeaveClaimDialog.tsx').then((module) => module.LeaveClaimDialog))

export const claimActionsFragment = graphql(`
  fragment ClaimActions on Claim {
    id
    status
    detailsEditable
    linesAddable
    documentsAddable
    availableActions {
      action
      allowed
      refusals {
        code
        message
      }
    }
    ...LeaveClaimDialog
    ...AfterButton
  }
`)

export interface ClaimActionsProps {
  claim: FragmentType<typeof claimActionsFragment>
  onDispute: () => void
}

/** The partner's buttons: edit, recall, withdraw, and what can be done after a decision. */
export function ClaimActions({ claim: masked, onDispute }: ClaimActionsProps) {
  const text = useText()
  const notes = useId()
  const claim = readFragment(claimActionsFragment, masked)
  const mayEdit = useMay('EDIT_CLAIMS')
  const [asking, setAsking] = useState<LeaveAction>()
  const [argument] = useDraft(`dispute.${claim.id}`)
  const editable = claim.detailsEditable || claim.linesAddable || claim.documentsAddable
  const offered = claim.availableActions
    .filter(({ action }) => isLeaving(action))
    .filter(({ refusals }) => !refusals.some(({ code }) => code === 'STATUS' || code === 'ROLE'))
  const mayDispute = claim.availableActions.some(({ action, allowed }) => action === 'DISPUTE' && allowed)
  const after = offeredAfter(claim.availableActions)
  const why = [...offered, ...after].flatMap(({ refusals }) => refusals.map(({ message }) => message))
  return (
    <div className={css['root']}>
      <Row gap={8} wrap>
        {offered.map(({ action, allowed }) => {
          const Icon = icons[action]
          return (
            <Button
              key={action}
              icon={Icon && <Icon />}
              disabledFocusable={!allowed}
              aria-describedby={allowed ? undefined : notes}
              onClick={() => allowed && isLeaving(action) && setAsking(action)}
            >
              {text(isLeaving(action) ? nameOfLeaving(action, claim.status) : actions[action].label)}
            </Button>
          )
        })}
        {after.map(({ action, allowed }) => (
          <AfterButton key={action} claim={claim} action={action} allowed={allowed} why={notes} />
        ))}
        {mayDispute && (
          <Button appearance="primary" onClick={onDispute}>
            {text(argument ? claimWords.disputeGoOn : claimWords.disputeLead)}
          </Button>
        )}
        {mayEdit && editable && (
          <ButtonLink appearance="primary" icon={<Edit20Regular />} to={href(paths.editClaim, { id: claim.id })}>
            {text(submittingAction(claim.status) === 'SUBMIT' ? claimWords.continueEditing : claimWords.answer)}
          </ButtonLink>
        )}
      </Row>
      {why.length > 0 && (
        <Text size={200} tone="soft" id={notes} className={css['why']}>
          {why.join(' ')}
        </Text>
      )}
      {asking && (
        <Suspense>
          <LeaveClaimDialog claim={claim} action={asking} onClose={() => setAsking(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

const leaving: readonly LeaveAction[] = ['RECALL', 'WITHDRAW']
const isLeaving = (action: ClaimAction): action is LeaveAction => leaving.some((each) => each === action)
const icons: Partial<Record<ClaimAction, FluentIcon>> = { RECALL: ArrowUndo20Regular }
