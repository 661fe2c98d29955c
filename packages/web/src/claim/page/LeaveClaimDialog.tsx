import { useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { notify } from '../../ui/notices.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { recallClaimDocument, withdrawClaimDocument } from '../claimMutations.ts'
import { problemOf } from '../../change/problems.ts'
import css from '../edit/Form.module.css'
import { type LeaveAction, nameOfLeaving } from './nameOfLeaving.ts'
import { Row } from '../../ui/layout/Row.tsx'

export const leaveClaimDialogFragment = graphql(`
  fragment LeaveClaimDialog on Claim {
    id
    number
    status
  }
`)

export interface LeaveClaimDialogProps {
  claim: FragmentType<typeof leaveClaimDialogFragment>
  action: LeaveAction
  onClose: () => void
}

const rows = {
  RECALL: { title: claimWords.recallTitle, text: claimWords.recallText, done: claimWords.recalled },
  WITHDRAW: { title: claimWords.withdrawTitle, text: claimWords.withdrawText, done: claimWords.withdrawn },
} as const

/** Asks before the partner recalls or withdraws a claim. */
export function LeaveClaimDialog({ claim: masked, action, onClose }: LeaveClaimDialogProps) {
  const text = useText()
  const { id, number, status } = readFragment(leaveClaimDialogFragment, masked)
  const change = useChangeClaim(id)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const row = rows[action]

  async function confirmed() {
    setBusy(true)
    const result = await change(action === 'RECALL' ? recallClaimDocument : withdrawClaimDocument, { claimId: id })
    setBusy(false)
    if (result.kind !== 'done') return setProblem(problemOf(result, text))
    notify({ text: row.done, values: { number }, about: id })
    onClose()
  }

  return (
    <ConfirmDialog
      open
      title={text(row.title, { number })}
      confirm={text(nameOfLeaving(action, status))}
      danger={action === 'WITHDRAW'}
      busy={busy}
      onConfirm={() => void confirmed()}
      onClose={onClose}
    >
      {text(action === 'WITHDRAW' && status === 'EDITING' ? claimWords.withdrawDraftText : row.text)}
      {problem && (
        <Row as="p" gap={8} role="alert" className={css['problem']}>
          {problem}
        </Row>
      )}
    </ConfirmDialog>
  )
}
