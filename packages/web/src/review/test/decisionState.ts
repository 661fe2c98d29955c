import type { DecisionClaim } from '../decision/decisionDocuments.ts'

/** The decision state of a claim under review without events. */
export function decisionState(about: Partial<DecisionClaim> = {}): DecisionClaim {
  const all = ['PICK_UP', 'REQUEST_ACTION', 'APPROVE', 'REJECT'] as const
  const labels = { PICK_UP: 'Pick up', REQUEST_ACTION: 'Ask for action', APPROVE: 'Approve', REJECT: 'Reject' }
  const notNow = { code: 'STATUS' as const, message: 'Not possible while the claim is “Under review”.' }
  return {
    id: 'claim-1',
    number: 'C-1',
    status: 'UNDER_REVIEW',
    version: 4,
    currency: 'SEK',
    disputeCount: 0,
    amount: { amount: '12000.00', currency: 'SEK' },
    program: { id: 'program-cloud', disputeLimit: 1 },
    assignee: { id: 'person-reviewer', name: 'Rosa Reyes' },
    availableActions: all.map((action) => ({
      action,
      label: labels[action],
      allowed: action !== 'PICK_UP',
      refusals: action === 'PICK_UP' ? [notNow] : [],
    })),
    latest: { edges: [] },
    ...about,
  }
}
