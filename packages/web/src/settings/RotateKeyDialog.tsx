import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { useState } from 'react'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { NewSecret } from './NewSecret.tsx'
import { RotateKeyForm } from './RotateKeyForm.tsx'

export interface KeyDialogProps {
  apiKey: ApiKeyFactsFragment
  onClose: () => void
}

/** Asks how long the old secret works beside the new one, then shows the new one, once. */
export function RotateKeyDialog({ apiKey, onClose }: KeyDialogProps) {
  const [secret, setSecret] = useState<string | null>()
  const isMade = secret !== undefined
  return (
    <Dialog open modalType={isMade ? 'alert' : 'modal'} onOpenChange={(_, { open }) => open || isMade || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          {isMade ? (
            <NewSecret made={{ name: apiKey.name, secret }} onClose={onClose} />
          ) : (
            <RotateKeyForm apiKey={apiKey} onRotated={setSecret} onClose={onClose} />
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
