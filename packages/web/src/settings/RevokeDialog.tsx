import { useChange } from '../change/useChange.ts'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { keysWords } from '../language/messages/keys.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notices.ts'
import { revokeApiKeyDocument } from './apiKeyDocuments.ts'
import css from './RevokeDialog.module.css'

export interface RevokeDialogProps {
  apiKey: ApiKeyFactsFragment
  onClose: () => void
}

/** Asks before a key is revoked for good, and says whether anything still uses it. */
export function RevokeDialog({ apiKey: { id, name, lastUsedAt }, onClose }: RevokeDialogProps) {
  const text = useText()
  const format = useFormat()
  const { busy, problem, send } = useChange(revokeApiKeyDocument)
  const run = async () => {
    if ((await send({ apiKeyId: id })).kind !== 'done') return
    notify({ text: keysWords.revokeDone, values: { name } })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      title={text(keysWords.revokeTitle, { name })}
      confirm={text(keysWords.revoke)}
      busy={busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{text(keysWords.revokeText)}</p>
      <p className={css['used']}>
        {lastUsedAt ? text(keysWords.revokeUsed, { moment: format.moment(lastUsedAt) }) : text(keysWords.revokeNotUsed)}
      </p>
      <p role="alert" className={css['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
