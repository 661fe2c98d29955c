import { useEffect } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useLeaveGuard } from '../../router/useLeaveGuard.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { currentSaving } from './saving.ts'
import { holds } from './held.ts'

/** Asks before the person leaves files or texts that are not saved. */
export function LeaveWarning() {
  const text = useText()
  // What is only waiting to be saved is saved on the way to another page; closing the tab would lose it.
  const held = useLeaveGuard(() => holds('files') || currentSaving().kind === 'failed')
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (holds('files') || ['busy', 'failed'].includes(currentSaving().kind)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  if (!held) return null
  return (
    <ConfirmDialog
      open
      title={text(editWords.leaveTitle)}
      confirm={text(editWords.leave)}
      onConfirm={held.leave}
      onClose={held.stay}
    >
      {text(editWords.leaveText)}
    </ConfirmDialog>
  )
}
