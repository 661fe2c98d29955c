import { useQuery } from '@apollo/client/react'
import { ArrowForward20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Clock, DecisionStateFragment } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import { now } from '../../language/now.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import type { ApprovedAmount } from './approvedAmount.ts'
import { deadlineAfterDocument } from './decisionDocuments.ts'
import { type Decision, decisions } from './decisions.ts'
import css from './WhatNext.module.css'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

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

/** Says what follows from the decision: whose turn, which day, which money, and whether it is final. */
export function WhatNext({ decision, claim, approved }: WhatNextProps) {
  const text = useText()
  const format = useFormat()
  const [from] = useState(() => now().toString())
  const clock = clockAfter[decision]
  const { data } = useQuery(deadlineAfterDocument, {
    variables: { programId: claim.program.id, clock: clock ?? 'PAYMENT', from },
    skip: clock === null,
  })
  const due = data?.deadlinePreview
  const day = due ? format.day(due.dueOn) : ''
  const isLast = claim.disputeCount >= claim.program.disputeLimit
  const sentences = {
    REQUEST_ACTION: () => [text(decisionWords.nextRequest)],
    REJECT: () => [isLast ? text(decisionWords.nextRejectFinal) : due && text(decisionWords.nextReject, { day })],
    APPROVE: () => [
      due && approved.money
        ? text(decisionWords.nextApprove, { amount: format.money(approved.money), day, calendar: due.calendar.name })
        : text(decisionWords.nextUnknown),
      approved.less && text(decisionWords.nextApproveRest, { amount: format.money(approved.less) }),
    ],
  }
  return (
    <Row as="section" gap={8} aria-label={text(decisionWords.nextTitle)} className={css['root']}>
      <ArrowForward20Regular aria-hidden className={css['icon']} />
      <div>
        <Text as="h3" size={300} weight="semibold">
          {text(decisionWords.nextTitle)}
        </Text>
        <p>{sentences[decision]().filter(Boolean).join(' ')}</p>
        {decisions[decision].final && <Text weight="semibold">{text(decisionWords.final)}</Text>}
      </div>
    </Row>
  )
}
