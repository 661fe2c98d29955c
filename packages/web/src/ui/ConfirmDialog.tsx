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
import { DangerButton } from './DangerButton.tsx'
import { FocusReturn } from './FocusReturn.tsx'

export interface ConfirmDialogProps {
  open: boolean
  title: ReactNode
  children?: ReactNode
  /** The verb of the action, never "OK". */
  confirm: ReactNode
  /** The action is final and destroys something: the button's colour says so. */
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
  busy?: boolean
  /** Whether the action cannot be confirmed yet. */
  disabled?: boolean
}

/** Asks before an action that cannot be undone. Escape and "Cancel" close it. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  danger = false,
  onConfirm,
  onClose,
  busy,
  disabled,
}: ConfirmDialogProps) {
  const text = useText()
  const Confirm = danger ? DangerButton : Button
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
            <Confirm appearance="primary" onClick={onConfirm} disabled={(busy ?? false) || (disabled ?? false)}>
              {confirm}
            </Confirm>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
