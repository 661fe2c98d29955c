import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { useState } from 'react'
import { useChange } from '../change/useChange.ts'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { notify } from '../ui/notices.ts'
import { HandOverLink, type MadeLink } from './HandOverLink.tsx'
import { membersDocument, resendInvitationDocument } from './memberDocuments.ts'
import dialog from '../ui/DialogForm.module.css'

/** Asks before a new link is made, because earlier links then stop working. */
export function SendLinkDialog({ member, onClose }: { member: MemberFactsFragment; onClose: () => void }) {
  const { id, name, version } = member
  const text = useText()
  // The link must not stay in the cache.
  const options = { secret: true, refetchQueries: [membersDocument] }
  const { busy, problem, send } = useChange(resendInvitationDocument, options)
  const [made, setMade] = useState<MadeLink>()
  const run = async () => {
    const result = await send({ memberId: id }, { expectedVersion: version })
    if (result.kind !== 'done') return
    const { link, mailedTo } = result.payload
    if (link) return setMade({ name, link })
    if (mailedTo) notify({ text: membersWords.mailed, values: { email: mailedTo } })
    else notify({ text: membersWords.linkLost, values: { name }, intent: 'warning' })
    onClose()
  }
  if (made)
    return (
      <Dialog open modalType="alert">
        <DialogSurface>
          <FocusReturn />
          <DialogBody>
            <HandOverLink made={made} onClose={onClose} />
          </DialogBody>
        </DialogSurface>
      </Dialog>
    )
  return (
    <ConfirmDialog
      open
      title={text(membersWords.sendTitle, { name })}
      confirm={text(membersWords.sendConfirm)}
      busy={busy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{text(membersWords.sendText, { name })}</p>
      <p role="alert" className={dialog['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
