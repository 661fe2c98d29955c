import { useMutation } from '@apollo/client/react'
import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { useState } from 'react'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { notify } from '../ui/notices.ts'
import { HandOverLink, type MadeLink } from './HandOverLink.tsx'
import { membersDocument, resendInvitationDocument } from './memberDocuments.ts'
import css from './MemberDialog.module.css'

/** Asks before a new link is made, because earlier links then stop working. */
export function SendLinkDialog({ member, onClose }: { member: MemberFactsFragment; onClose: () => void }) {
  const { id, name, version } = member
  const text = useText()
  // The link must not stay in the cache.
  const [send, { loading }] = useMutation(resendInvitationDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [membersDocument],
  })
  const [problem, setProblem] = useState<string>()
  const [made, setMade] = useState<MadeLink>()
  const run = async () => {
    setProblem(undefined)
    try {
      const { data } = await send({ variables: { input: { memberId: id, expectedVersion: version } } })
      const payload = data?.resendInvitation
      if (payload?.link) return setMade({ name, link: payload.link })
      if (!payload?.mailedTo) return setProblem(payload?.userErrors[0]?.message ?? text(membersWords.failed))
      notify({ text: membersWords.mailed, values: { email: payload.mailedTo } })
      onClose()
    } catch {
      setProblem(text(membersWords.failed))
    }
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
      busy={loading}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{text(membersWords.sendText, { name })}</p>
      <p role="alert" className={css['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
