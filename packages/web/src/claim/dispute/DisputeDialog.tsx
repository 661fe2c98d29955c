import { Dialog, DialogSurface } from '@fluentui/react-components'
import { useEffect, useEffectEvent } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { FocusReturn } from '../../ui/FocusReturn.tsx'
import { LeaveWarning } from '../saving/LeaveWarning.tsx'
import { useDraft } from '../saving/useDraft.ts'
import css from './DisputeDialog.module.css'
import { DisputeForm } from './DisputeForm.tsx'
import { useDispute } from './useDispute.ts'

export const disputeDialogFragment = graphql(`
  fragment DisputeDialog on Claim {
    id
    number
    availableActions {
      action
      allowed
    }
    ...DisputeForm
  }
`)

export interface DisputeDialogProps {
  claim: FragmentType<typeof disputeDialogFragment>
  open: boolean
  onClose: () => void
}

/** The dialog where a dispute is written. Closing it loses nothing: the argument and the files stay. */
export function DisputeDialog({ claim: masked, open, onClose }: DisputeDialogProps) {
  const claim = readFragment(disputeDialogFragment, masked)
  const dispute = useDispute(claim, useDraft(`dispute.${claim.id}`))
  const possible = claim.availableActions.some(({ action, allowed }) => action === 'DISPUTE' && allowed)
  // Somebody else may end what is being written here; it must not come up again by itself.
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!possible) close()
  }, [possible])
  return (
    <>
      <Dialog open={open && possible} onOpenChange={(_, { open: next }) => next || onClose()}>
        <DialogSurface className={css['surface'] ?? ''}>
          <FocusReturn />
          <DisputeForm claim={claim} dispute={dispute} onClose={onClose} />
        </DialogSurface>
      </Dialog>
      <LeaveWarning />
    </>
  )
}
