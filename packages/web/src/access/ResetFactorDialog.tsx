import { useChange } from '../change/useChange.ts'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notices.ts'
import { resetSecondFactorDocument } from './memberDocuments.ts'
import dialog from '../ui/DialogForm.module.css'

/** Asks before a member's second factor is removed, after which the password alone signs in. */
export function ResetFactorDialog({ member, onClose }: { member: MemberFactsFragment; onClose: () => void }) {
  const { id, name, version } = member
  const text = useText()
  const { busy, problem, send } = useChange(resetSecondFactorDocument)
  const run = async () => {
    const { kind } = await send({ memberId: id }, { expectedVersion: version })
    if (kind !== 'done') return
    notify({ text: words.resetDone, values: { name }, intent: 'success' })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={text(words.resetTitle, { name })}
      confirm={text(words.reset)}
      busy={busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{text(words.resetText, { name })}</p>
      <p role="alert" className={dialog['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
