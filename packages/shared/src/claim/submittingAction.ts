import { type ActionRow, actions } from './actions.ts'
import type { ClaimStatus } from './statuses.ts'

const submitting = ['SUBMIT', 'RESUBMIT'] as const

/** The action that sends a claim in from a status: for the first time, or again with what was asked for; null = neither. */
export function submittingAction(status: ClaimStatus): (typeof submitting)[number] | null {
  return submitting.find((action) => (actions[action] as ActionRow).from.includes(status)) ?? null
}
