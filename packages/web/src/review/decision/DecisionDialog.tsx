import type { ReasonPlacesFragment } from '../../graphql/graphql.ts'
import { Dialog, DialogSurface } from '@fluentui/react-components'
import { FocusReturn } from '../../ui/FocusReturn.tsx'
import css from './DecisionDialog.module.css'
import { DecisionForm } from './DecisionForm.tsx'
import type { Decision } from './decisions.ts'
import type { DecisionInHand } from './useDecision.ts'
import type { DecisionClaim } from './decisionDocuments.ts'

export interface DecisionDialogProps {
  claim: DecisionClaim
  places: ReasonPlacesFragment
  inHand: DecisionInHand
  onDone: (decision: Decision) => void
}

/** The dialog where a reviewer writes a decision. Closing it loses nothing: the typed text stays. */
export function DecisionDialog(props: DecisionDialogProps) {
  return (
    <Dialog open onOpenChange={(_, { open }) => open || props.inHand.close()}>
      <DialogSurface className={css['surface'] ?? ''}>
        <FocusReturn />
        <DecisionForm {...props} />
      </DialogSurface>
    </Dialog>
  )
}
