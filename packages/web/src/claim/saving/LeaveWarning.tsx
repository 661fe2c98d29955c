import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { currentSaving } from './saving.ts'
import { holdsFiles } from '../document/useUnsavedFiles.ts'

/** Asks before the person leaves files or texts that are not saved. */
export function LeaveWarning() {
  const text = useText()
  // A text that only waits to be saved is saved when the person goes to another page, but is lost with the tab.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && (holdsFiles() || currentSaving().kind === 'failed'),
  )
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (holdsFiles() || ['busy', 'failed'].includes(currentSaving().kind)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  if (blocker.state !== 'blocked') return null
  return (
    <ConfirmDialog
      open
      title={text(editWords.leaveTitle)}
      confirm={text(editWords.leave)}
      onConfirm={() => blocker.proceed()}
      onClose={() => blocker.reset()}
    >
      {text(editWords.leaveText)}
    </ConfirmDialog>
  )
}
