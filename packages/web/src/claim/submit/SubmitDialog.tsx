import { useQuery } from '@apollo/client/react'
import { isTooLong, submittingAction, textLimits } from '@samop/shared'
import { useRef, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { now } from '../../language/now.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useHistory } from '../../router/HistoryRouter.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Textarea } from '../../ui/control/Textarea.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { notify } from '../../ui/notices.ts'
import { useChangeClaim } from '../changeClaim.ts'
import { claimDeadlineFragment } from '../ClaimDeadline.tsx'
import { submitClaimDocument } from '../claimMutations.ts'
import { problemOf } from '../../change/problems.ts'
import { NextSteps } from './NextSteps.tsx'
import { UnansweredNote } from './UnansweredNote.tsx'
import css from './SubmitDialog.module.css'
import { useDraft } from '../saving/useDraft.ts'

export const submitDialogFragment = graphql(`
  fragment SubmitDialog on Claim {
    id
    number
    status
    amount {
      amount
      currency
    }
    program {
      id
    }
    unansweredReasons {
      code
      text
    }
    deadlines {
      clock
      state
      ...ClaimDeadline
    }
  }
`)

export const reviewPreviewDocument = graphql(`
  query ReviewPreview($programId: ID!, $from: DateTime!) {
    deadlinePreview(programId: $programId, clock: REVIEW, from: $from) {
      ...ClaimDeadline
    }
  }
`)

export interface SubmitDialogProps {
  claim: FragmentType<typeof submitDialogFragment>
  onClose: () => void
}

/** Asks before submitting, and says how much is claimed, what happens next and by when. */
export function SubmitDialog({ claim: masked, onClose }: SubmitDialogProps) {
  const text = useText()
  const format = useFormat()
  const { push } = useHistory()
  const claim = readFragment(submitDialogFragment, masked)
  const change = useChangeClaim(claim.id)
  const [comment, setComment] = useDraft(`submit.${claim.id}`)
  const box = useRef<HTMLTextAreaElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const again = submittingAction(claim.status) === 'RESUBMIT'
  // A paused clock already knows its due day if it went on today.
  const waiting = claim.deadlines.find(({ state }) => state === 'PAUSED')
  const [from] = useState(() => now().round('second').toString())
  const { data } = useQuery(reviewPreviewDocument, {
    variables: { programId: claim.program.id, from },
    skip: waiting !== undefined,
    fetchPolicy: 'network-only',
  })
  const due = waiting ?? data?.deadlinePreview

  async function submit() {
    if (isTooLong(comment, textLimits.comment)) return box.current?.focus()
    setBusy(true)
    setProblem(undefined)
    const input = { claimId: claim.id, ...(comment.trim() && { comment: comment.trim() }) }
    const result = await change(submitClaimDocument, input)
    setBusy(false)
    if (result.kind !== 'done') return setProblem(problemOf(result, text))
    setComment('')
    notify({
      text: again ? editWords.resubmitted : editWords.submittedNotice,
      values: { number: claim.number },
      about: claim.id,
    })
    push(href(paths.claim, { id: claim.id }))
  }

  return (
    <ConfirmDialog
      open
      title={text(again ? editWords.resubmitTitle : editWords.submitTitle, { amount: format.money(claim.amount) })}
      confirm={text(again ? editWords.resubmit : editWords.submit)}
      busy={busy}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      {claim.unansweredReasons.length > 0 && <UnansweredNote reasons={claim.unansweredReasons} />}
      <NextSteps again={again} deadline={due ? readFragment(claimDeadlineFragment, due) : undefined} />
      <div className={css['comment']}>
        <FormField
          label={text(editWords.submitComment)}
          hint={text(editWords.submitCommentHint)}
          limit={{ typed: comment, most: textLimits.comment }}
        >
          <Textarea
            ref={box}
            rows={2}

            value={comment}
            onChange={(_, { value }) => setComment(value)}
          />
        </FormField>
      </div>
      {problem && (
        <p role="alert" className={css['problem']}>
          {problem}
        </p>
      )}
    </ConfirmDialog>
  )
}
