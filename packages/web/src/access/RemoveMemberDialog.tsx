import { useChange } from '../change/useChange.ts'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notices.ts'
import { membersDocument, removeMemberDocument } from './memberDocuments.ts'
import css from './MemberDialog.module.css'
import dialog from '../ui/DialogForm.module.css'

/** Asks before a member is removed, and says what ends with the membership. */
export function RemoveMemberDialog({ member, onClose }: { member: MemberFactsFragment; onClose: () => void }) {
  const { id, name, version, keyCount, openClaimNumbers } = member
  const text = useText()
  const format = useFormat()
  const { busy, problem, send } = useChange(removeMemberDocument, { refetchQueries: [membersDocument] })
  const run = async () => {
    const { kind } = await send({ memberId: id }, { expectedVersion: version })
    if (kind !== 'done') return
    notify({ text: membersWords.removed, values: { name } })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={text(membersWords.removeTitle, { name })}
      confirm={text(membersWords.remove)}
      busy={busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{text(membersWords.removeText, { name })}</p>
      {keyCount > 0 && <p className={css['also']}>{text(membersWords.removeKeys, { keys: keyCount, name })}</p>}
      {openClaimNumbers.length > 0 && (
        <p className={css['also']}>{text(membersWords.removeReviews, { claims: format.list(openClaimNumbers) })}</p>
      )}
      <p role="alert" className={dialog['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
