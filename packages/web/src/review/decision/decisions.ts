import { type ClaimAction, isKeyOf, type Text } from '@samop/shared'
import type { ApolloClient } from '@apollo/client'
import { sendChange } from '../../change/sendChange.ts'
import type { MoneyInput, ReasonInput } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import { approveDocument, rejectDocument, requestActionDocument } from './decisionDocuments.ts'

export interface DecisionInput {
  claimId: string
  expectedVersion: number
  reasons: ReasonInput[]
  comment: string | null
}

interface DecisionRow {
  readonly confirm: Text
  readonly done: Text
  readonly final: boolean
}

/**
 * The decisions of a reviewer, in the order of the bar and the dialog. Approval moves the claim on, so it stands last.
 */
export const decisions = {
  REQUEST_ACTION: {
    confirm: decisionWords.confirmRequest,
    done: decisionWords.doneRequest,
    final: false,
  },
  REJECT: { confirm: decisionWords.confirmReject, done: decisionWords.doneReject, final: true },
  APPROVE: { confirm: decisionWords.confirmApprove, done: decisionWords.doneApprove, final: true },
} as const satisfies Partial<Record<ClaimAction, DecisionRow>>

export type Decision = keyof typeof decisions

export const decisionKeys = Object.keys(decisions) as readonly Decision[]

export const isDecision = (action: ClaimAction): action is Decision => isKeyOf(decisions, action)

/** Sends a decision. The answer holds the claim as it is now, and any refusals. */
export function sendDecision(
  client: ApolloClient,
  decision: Decision,
  { expectedVersion, ...input }: DecisionInput,
  approvedAmount: MoneyInput | null,
) {
  const options = { pinned: { expectedVersion } }
  if (decision === 'APPROVE') return sendChange(client, approveDocument, { ...input, approvedAmount }, options)
  return sendChange(client, decision === 'REJECT' ? rejectDocument : requestActionDocument, input, options)
}
