import { useEffect, useState } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { useLeaveGuard } from '../../router/useLeaveGuard.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { canFinish, finishHeld, holds } from './held.ts'
import { currentSaving } from './saving.ts'

/** Asks before the person leaves files or texts that are not saved; files can be attached on the way. */
export function LeaveWarning() {
  const text = useText()
  const [attaching, setAttaching] = useState(false)
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

  async function attachAndLeave(leave: () => void, stay: () => void) {
    setAttaching(true)
    const done = await finishHeld('files')
    setAttaching(false)
    if (done) leave()
    else stay()
  }

  if (attaching || (holds('files') && canFinish('files')))
    return (
      <ConfirmDialog
        open
        title={text(editWords.leaveFilesTitle)}
        confirm={text(editWords.leaveAttaching)}
        other={{ text: text(editWords.leaveWithout), onChoose: held.leave }}
        cancel={text(editWords.stay)}
        busy={attaching}
        onConfirm={() => void attachAndLeave(held.leave, held.stay)}
        onClose={held.stay}
      >
        {text(editWords.leaveFilesText)}
      </ConfirmDialog>
    )
  return (
    <ConfirmDialog
      open
      title={text(editWords.leaveTitle)}
      confirm={text(editWords.leave)}
      cancel={text(editWords.stay)}
      onConfirm={held.leave}
      onClose={held.stay}
    >
      {text(holds('files') ? editWords.leaveFilesText : editWords.leaveText)}
    </ConfirmDialog>
  )
}
