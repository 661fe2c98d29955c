import { isTooLong, textLimits } from '@samop/shared'
import { useState } from 'react'
import { useChange } from '../change/useChange.ts'
import { keysWords } from '../language/messages/keys.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FormField } from '../ui/FormField.tsx'
import { renameApiKeyDocument } from './apiKeyDocuments.ts'
import type { KeyDialogProps } from './RotateKeyDialog.tsx'

export function RenameKeyDialog({ apiKey, onClose }: KeyDialogProps) {
  const text = useText()
  const [name, setName] = useState(apiKey.name)
  const { busy, problem, send } = useChange(renameApiKeyDocument)
  const run = async () => {
    const input = { apiKeyId: apiKey.id, name: name.trim(), expectedVersion: apiKey.version }
    if ((await send(input)).kind === 'done') onClose()
  }
  return (
    <ConfirmDialog
      open
      title={text(keysWords.renameTitle, { name: apiKey.name })}
      confirm={text(keysWords.rename)}
      busy={busy}
      disabled={name.trim() === '' || isTooLong(name, textLimits.keyName)}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <FormField
        label={text(keysWords.name)}
        hint={text(keysWords.nameHint)}
        error={problem}
        required
        limit={{ typed: name, most: textLimits.keyName }}
      >
        <Input value={name} autoFocus onChange={(_, { value }) => setName(value)} />
      </FormField>
    </ConfirmDialog>
  )
}
