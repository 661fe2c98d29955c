import { useState } from 'react'
import { problemOf } from '../../change/problems.ts'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { actions } from '@samop/shared'
import { afterWords } from '../../language/messages/afterwards.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useHistory } from '../../router/HistoryRouter.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { notify } from '../../ui/notices.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { claimWholeFragment } from '../claimWhole.ts'
import type { AfterAction } from './afterActions.ts'
import { acceptDecisionDocument, copyClaimDocument, takeBackAcceptanceDocument } from './afterMutations.ts'

export const afterDialogFragment = graphql(`
  fragment AfterDialog on Claim {
    id
    number
    status
    lines {
      id
    }
    documents {
      id
    }
    deadline {
      clock
      state
      dueOn
    }
  }
`)

export interface AfterDialogProps {
  claim: FragmentType<typeof afterDialogFragment>
  action: AfterAction
  onClose: () => void
}

const rows = {
  COPY: { title: afterWords.copyTitle, confirm: afterWords.copy, done: afterWords.copied },
  ACCEPT: { title: afterWords.acceptTitle, confirm: afterWords.accept, done: afterWords.accepted },
  TAKE_BACK_ACCEPTANCE: {
    title: afterWords.takeBackTitle,
    confirm: actions.TAKE_BACK_ACCEPTANCE.label,
    done: afterWords.takenBack,
  },
} as const

/** Says what copying, accepting or taking that back does, then does it. A copy opens where it is edited. */
export function AfterDialog({ claim: masked, action, onClose }: AfterDialogProps) {
  const text = useText()
  const format = useFormat()
  const { push } = useHistory()
  const claim = readFragment(afterDialogFragment, masked)
  const change = useChangeClaim(claim.id)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { id, number, deadline } = claim
  const isLower = action === 'ACCEPT' && claim.status === 'APPROVED'
  const window = deadline?.clock === 'DISPUTE_WINDOW' && deadline.state === 'RUNNING' ? deadline : undefined
  const row = rows[action]

  function send() {
    if (action === 'COPY') return change(copyClaimDocument, { claimId: id, acceptRejection: window !== undefined })
    return change(action === 'ACCEPT' ? acceptDecisionDocument : takeBackAcceptanceDocument, { claimId: id })
  }

  async function confirmed() {
    setBusy(true)
    const result = await send()
    setBusy(false)
    if (result.kind !== 'done') return setProblem(problemOf(result, text))
    const copy = action === 'COPY' && readFragment(claimWholeFragment, result.payload.claim)
    notify({ text: row.done, values: { number }, about: copy ? copy.id : id })
    onClose()
    if (copy) push(href(paths.editClaim, { id: copy.id }))
  }

  function said(): string[] {
    const day = window ? format.day(window.dueOn) : ''
    const counts = { lines: claim.lines.length, documents: claim.documents.length }
    if (action === 'TAKE_BACK_ACCEPTANCE') return [text(afterWords.takeBackText)]
    if (action === 'ACCEPT') return [text(isLower ? afterWords.acceptLowerText : afterWords.acceptText, { day })]
    return [text(afterWords.copyText, counts), ...(window ? [text(afterWords.copyAccepts, { number, day })] : [])]
  }

  return (
    <ConfirmDialog
      open
      title={text(isLower ? afterWords.acceptLowerTitle : row.title, { number })}
      confirm={text(row.confirm)}
      busy={busy}
      onConfirm={() => void confirmed()}
      onClose={onClose}
    >
      {said().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {problem && (
        <Text tone="danger" role="alert">
          {problem}
        </Text>
      )}
    </ConfirmDialog>
  )
}
