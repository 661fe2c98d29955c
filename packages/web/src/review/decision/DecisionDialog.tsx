import { Dialog, DialogSurface } from '@fluentui/react-components'
import type { DecisionStateFragment, ReasonPlacesFragment } from '../../graphql/graphql.ts'
import { FocusReturn } from '../../ui/FocusReturn.tsx'
import css from './DecisionDialog.module.css'
import { DecisionForm } from './DecisionForm.tsx'
import type { Decision } from './decisions.ts'
import type { DecisionInHand } from './useDecision.ts'

export interface DecisionDialogProps {
  claim: DecisionStateFragment
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
