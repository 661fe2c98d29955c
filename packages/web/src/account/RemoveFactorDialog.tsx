import type { ReactNode } from 'react'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notices.ts'
import dialog from '../ui/DialogForm.module.css'
import type { FactorChange } from './useFactorChange.ts'

export interface RemoveFactorDialogProps {
  title: string
  /** What else the person has to do. */
  children: ReactNode
  /** After this only the password is left. */
  isLast: boolean
  removal: Pick<FactorChange<never>, 'busy' | 'problem'>
  /** Whether it worked. */
  onRemove: () => Promise<boolean>
  onClose: () => void
}

/** Asks before a second factor stops working. */
export function RemoveFactorDialog({ title, children, isLast, removal, onRemove, onClose }: RemoveFactorDialogProps) {
  const text = useText()
  const { busy, problem } = removal
  const remove = async () => {
    if (!(await onRemove())) return
    notify({ text: words.removed, intent: 'success' })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={title}
      confirm={text(words.remove)}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>
        {children} {isLast && text(words.lastOne)}
      </p>
      <p role="alert" className={dialog['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
