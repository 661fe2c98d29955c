import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

export interface FactorDialogProps {
  /** New recovery codes, shown instead of the children. Only their own button then closes the dialog. */
  codes: readonly string[] | undefined
  busy: boolean
  children: ReactNode
  onClose: (sawCodes: boolean) => void
}

/** A dialog that may end by showing recovery codes. */
export function FactorDialog({ codes, busy, children, onClose }: FactorDialogProps) {
  return (
    <Dialog
      open
      modalType={codes ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => open || busy || codes || onClose(false)}
    >
      <DialogSurface>
        <FocusReturn />
        <DialogBody>{codes ? <RecoveryCodes codes={codes} onClose={() => onClose(true)} /> : children}</DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
