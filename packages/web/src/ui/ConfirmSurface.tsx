import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import type { ConfirmDialogProps } from './ConfirmDialog.tsx'
import { Button } from './control/Button.tsx'
import { DangerButton } from './DangerButton.tsx'
import { FocusReturn } from './FocusReturn.tsx'

/** What `ConfirmDialog` shows. */
export function ConfirmSurface({
  open,
  title,
  children,
  confirm,
  cancel,
  other,
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
              {cancel ?? text(shellWords.cancel)}
            </Button>
            {other && (
              <Button onClick={other.onChoose} disabled={busy ?? false}>
                {other.text}
              </Button>
            )}
            <Confirm appearance="primary" onClick={onConfirm} disabled={(busy ?? false) || (disabled ?? false)}>
              {confirm}
            </Confirm>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
