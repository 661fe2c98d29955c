import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { MemberFactsFragment } from '../graphql/graphql.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { isUnconfirmed } from '../session/confirming.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notices.ts'
import { resetSecondFactorDocument } from './memberDocuments.ts'
import css from './MemberDialog.module.css'

/** Asks before a member's second factor is removed, after which the password alone signs in. */
export function ResetFactorDialog({ member, onClose }: { member: MemberFactsFragment; onClose: () => void }) {
  const { id, name, version } = member
  const text = useText()
  const [reset, { loading }] = useMutation(resetSecondFactorDocument)
  const [problem, setProblem] = useState<string>()
  const run = async () => {
    setProblem(undefined)
    try {
      const { data } = await reset({ variables: { input: { memberId: id, expectedVersion: version } } })
      const payload = data?.resetSecondFactor
      if (!payload?.member) return setProblem(payload?.userErrors[0]?.message ?? text(words.failed))
      notify({ text: words.resetDone, values: { name }, intent: 'success' })
      onClose()
    } catch (error) {
      if (!isUnconfirmed(error)) setProblem(text(words.failed))
    }
  }
  return (
    <ConfirmDialog
      open
      danger
      title={text(words.resetTitle, { name })}
      confirm={text(words.reset)}
      busy={loading}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{text(words.resetText, { name })}</p>
      <p role="alert" className={css['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}
