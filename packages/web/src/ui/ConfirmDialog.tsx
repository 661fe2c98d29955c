import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { FocusReturn } from './FocusReturn.tsx'

export interface ConfirmDialogProps {
  open: boolean
  title: ReactNode
  children?: ReactNode
  /** The verb of the action itself, never "OK". */
  confirm: ReactNode
  onConfirm: () => void
  onClose: () => void
  busy?: boolean
  /** Why it cannot be confirmed yet. */
  disabled?: boolean
}

/** Asks before something that cannot be taken back. Escape and "Cancel" close it. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  onConfirm,
  onClose,
  busy,
  disabled,
}: ConfirmDialogProps) {
  const text = useText()
  return (
    <Dialog open={open} onOpenChange={(_, { open: next }) => next || busy || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={busy ?? false}>
              {text(shellWords.cancel)}
            </Button>
            <Button appearance="primary" onClick={onConfirm} disabled={(busy ?? false) || (disabled ?? false)}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
