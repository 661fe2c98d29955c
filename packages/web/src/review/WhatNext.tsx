import { useQuery } from '@apollo/client/react'
import { ArrowForward20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Clock, DecisionStateFragment } from '../graphql/graphql.ts'
import { reviewWords } from '../language/messages/review.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import type { ApprovedAmount } from './approvedAmount.ts'
import { deadlineAfterDocument } from './decisionDocuments.ts'
import { type Decision, decisions } from './decisions.ts'
import css from './WhatNext.module.css'

export interface WhatNextProps {
  decision: Decision
  claim: DecisionStateFragment
  approved: ApprovedAmount
}

const clockAfter: Readonly<Record<Decision, Clock | null>> = {
  REQUEST_ACTION: null,
  APPROVE: 'PAYMENT',
  REJECT: 'DISPUTE_WINDOW',
}

/** What follows from the decision: whose turn, which day, which money; and that it is final where it is. */
export function WhatNext({ decision, claim, approved }: WhatNextProps) {
  const text = useText()
  const format = useFormat()
  const [from] = useState(() => Temporal.Now.instant().toString())
  const clock = clockAfter[decision]
  const { data } = useQuery(deadlineAfterDocument, {
    variables: { programId: claim.program.id, clock: clock ?? 'PAYMENT', from },
    skip: clock === null,
  })
  const due = data?.deadlinePreview
  const day = due ? format.day(due.dueOn) : ''
  const isLast = claim.disputes >= claim.program.disputeLimit
  const sentences = {
    REQUEST_ACTION: () => [text(reviewWords.nextRequest)],
    REJECT: () => [isLast ? text(reviewWords.nextRejectFinal) : due && text(reviewWords.nextReject, { day })],
    APPROVE: () => [
      due && approved.money
        ? text(reviewWords.nextApprove, { amount: format.money(approved.money), day, calendar: due.calendar.name })
        : text(reviewWords.nextUnknown),
      approved.less && text(reviewWords.nextApproveRest, { amount: format.money(approved.less) }),
    ],
  }
  return (
    <section aria-label={text(reviewWords.nextTitle)} className={css['root']}>
      <ArrowForward20Regular aria-hidden className={css['icon']} />
      <div>
        <h3 className={css['title']}>{text(reviewWords.nextTitle)}</h3>
        <p>{sentences[decision]().filter(Boolean).join(' ')}</p>
        {decisions[decision].final && <p className={css['final']}>{text(reviewWords.final)}</p>}
      </div>
    </section>
  )
}
