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

/** First what the key is for, then the key itself, once. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<MadeKey>()
  // The secret is not shown again: only its own button closes it, neither Escape nor a click beside it.
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
