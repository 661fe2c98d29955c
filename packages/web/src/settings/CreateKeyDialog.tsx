import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { useState } from 'react'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { CreateKeyForm } from './CreateKeyForm.tsx'
import { NewSecret } from './NewSecret.tsx'

export interface MadeKey {
  name: string
  /** Null when the answer that carried it was lost. */
  secret: string | null
}

/** Asks what the key is for, then shows the key, once. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<MadeKey>()
  // The secret is shown only once, so only its own button closes it, not Escape or a click outside.
  return (
    <Dialog open modalType={made ? 'alert' : 'modal'} onOpenChange={(_, { open }) => open || made || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          {made ? <NewSecret made={made} onClose={onClose} /> : <CreateKeyForm onMade={setMade} onClose={onClose} />}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
