import { useQuery } from '@apollo/client/react'
import { DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components'
import { clocks, textLimits } from '@samop/shared'
import { type FormEvent, useRef, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { disputeWords } from '../../language/messages/dispute.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { now } from '../../language/now.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Textarea } from '../../ui/control/Textarea.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { claimDeadlineFragment } from '../ClaimDeadline.tsx'
import { WhyThisDate } from '../WhyThisDate.tsx'
import { DisputedReasons } from './DisputedReasons.tsx'
import { DisputeFiles } from './DisputeFiles.tsx'
import css from './DisputeForm.module.css'
import type { Dispute } from './useDispute.ts'

export const disputeFormFragment = graphql(`
  fragment DisputeForm on Claim {
    number
    amount {
      amount
      currency
    }
    program {
      id
      disputeLimit
    }
    lines {
      id
      description
      supplier
    }
    ...DisputedReasons
  }
`)

export const disputePreviewDocument = graphql(`
  query DisputePreview($programId: ID!, $from: DateTime!) {
    deadlinePreview(programId: $programId, clock: DISPUTE_REVIEW, from: $from) {
      ...ClaimDeadline
    }
  }
`)

export interface DisputeFormProps {
  claim: FragmentType<typeof disputeFormFragment>
  dispute: Dispute
  onClose: () => void
}

/** What is disputed, why, with which new files, and what follows: the button sends it. */
export function DisputeForm({ claim: masked, dispute, onClose }: DisputeFormProps) {
  const text = useText()
  const format = useFormat()
  const claim = readFragment(disputeFormFragment, masked)
  const box = useRef<HTMLTextAreaElement>(null)
  const { argument, setArgument, errors, problem, busy, check, send } = dispute
  const [from] = useState(() => now().round('second').toString())
  const { data } = useQuery(disputePreviewDocument, { variables: { programId: claim.program.id, from } })
  const due = data && readFragment(claimDeadlineFragment, data.deadlinePreview)

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = check()
    if (found === 'argument') box.current?.focus()
    if (found === 'ready') void send()
  }

  return (
    <DialogBody>
      <form noValidate className={css['form']} onSubmit={submit}>
        <DialogTitle>{text(disputeWords.title, { number: claim.number })}</DialogTitle>
        <DialogContent className={css['content'] ?? ''}>
          <DisputedReasons claim={claim} />
          <FormField
            label={text(disputeWords.argument)}
            hint={text(disputeWords.argumentHint)}
            error={errors.argument}
            limit={{ typed: argument, most: textLimits.argument }}
            required
          >
            <Textarea
              ref={box}
              name="argument"
              rows={5}

              value={argument}
              onChange={(_, { value }) => setArgument(value)}
            />
          </FormField>
          <DisputeFiles dispute={dispute} lines={claim.lines} />
          <div>
            <p>
              {text(disputeWords.confirm, { limit: claim.program.disputeLimit, amount: format.money(claim.amount) })}
            </p>
            {due && (
              <Row gap={[0, 8]} align="baseline" wrap className={css['due']}>
                {text(disputeWords.due, { day: format.day(due.dueOn) })}
                <WhyThisDate clock={text(clocks[due.clock].label)} calendar={due.calendar} steps={due.steps} />
              </Row>
            )}
          </div>
        </DialogContent>
        <DialogActions className={css['actions'] ?? ''}>
          <Text tone="danger" role="alert" className={css['problem']}>
            {problem}
          </Text>
          <Button onClick={onClose}>{text(shellWords.cancel)}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {text(claimWords.dispute)}
          </Button>
        </DialogActions>
      </form>
    </DialogBody>
  )
}
