import { type ClaimAction, isKeyOf, type Text } from '@samop/shared'
import type { ApolloClient } from '@apollo/client'
import { isUnanswered } from '../../apollo/errors.ts'
import { intentOf } from '../../apollo/intents.ts'
import { readFragment } from '../../graphql/fragment-masking.ts'
import type { DecisionResultFragment, MoneyInput, ReasonInput } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import { approveDocument, decisionResultFragment, rejectDocument, requestActionDocument } from './decisionDocuments.ts'

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
export async function sendDecision(
  client: ApolloClient,
  decision: Decision,
  { expectedVersion, ...said }: DecisionInput,
  approvedAmount: MoneyInput | null,
): Promise<DecisionResultFragment | undefined> {
  const intent = intentOf(documents[decision], { ...said, approvedAmount }, { expectedVersion })
  const input = { ...said, ...intent.fixed }
  try {
    const { data } = await mutate()
    intent.answered()
    return data && readFragment(decisionResultFragment, data.decided)
  } catch (error) {
    if (!isUnanswered(error)) intent.answered()
    throw error
  }

  function mutate() {
    if (decision === 'APPROVE')
      return client.mutate({ mutation: documents.APPROVE, variables: { input: { ...input, approvedAmount } } })
    return client.mutate({ mutation: documents[decision], variables: { input } })
  }
}

const documents = { REQUEST_ACTION: requestActionDocument, APPROVE: approveDocument, REJECT: rejectDocument } as const
