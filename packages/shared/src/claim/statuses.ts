import type { Permission, Side } from '../access/roles.ts'
import type { ClaimFacts } from './facts.ts'
import type { Account } from '../funds/accounts.ts'
import type { Text } from '../language/language.ts'
import type { ClockKey } from '../sla/clocks.ts'

/** The facts by which a status chooses its clock. */
export type ClockFacts = Pick<ClaimFacts, 'disputes' | 'disputeLimit' | 'acceptedAt'>

interface StatusRow {
  readonly label: Text
  readonly description: string
  /** Whose turn it is; null when nobody has to act. */
  readonly turn: Side | 'FINANCE' | null
  /** What somebody of that side must be allowed to do to act; null = nobody acts in this product. */
  readonly needs: Permission | null
  /** The clock that runs in this status. */
  readonly clock: ClockKey | null
  /** The clock instead while the facts are so; null = none. */
  readonly clockIf?: { readonly holds: (facts: ClockFacts) => boolean; readonly clock: ClockKey | null }
  /** The kind of ledger account in which the claim has its money; null = it holds none. */
  readonly money: Account | null
  /** What its partner can change of it. */
  readonly edits: 'ALL' | 'WHAT_WAS_ASKED_FOR' | null
  /** No other claim can claim its invoices; those of a rejected claim only as long as it can be disputed. */
  readonly holdsInvoice: boolean
  /** No action leads out of it. */
  readonly final: boolean
  readonly tone: 'neutral' | 'progress' | 'attention' | 'good' | 'bad'
}

/** The life of a claim (domain, section 2). The words agree with "ett anspråk". */
export const statuses = {
  EDITING: {
    label: { en: 'Editing', sv: 'Redigeras' },
    description: 'A draft of the partner; the last day to submit is running.',
    turn: 'PARTNER',
    needs: 'EDIT_CLAIMS',
    clock: 'SUBMIT',
    money: null,
    edits: 'ALL',
    holdsInvoice: false,
    final: false,
    tone: 'neutral',
  },
  SUBMITTED: {
    label: { en: 'Submitted', sv: 'Inskickat' },
    description: 'Waiting for a reviewer to pick it up; the review clock is running.',
    turn: 'VENDOR',
    needs: 'REVIEW',
    clock: 'REVIEW',
    money: 'RESERVED',
    edits: null,
    holdsInvoice: true,
    final: false,
    tone: 'progress',
  },
  UNDER_REVIEW: {
    label: { en: 'Under review', sv: 'Under granskning' },
    description: 'A reviewer has picked it up; the same review clock goes on.',
    turn: 'VENDOR',
    needs: 'REVIEW',
    clock: 'REVIEW',
    money: 'RESERVED',
    edits: null,
    holdsInvoice: true,
    final: false,
    tone: 'progress',
  },
  ACTION_REQUIRED: {
    label: { en: 'Action required', sv: 'Åtgärd krävs' },
    description:
      'The reviewer asked the partner for something (Partner Action Required); the last day to answer is running.',
    turn: 'PARTNER',
    needs: 'EDIT_CLAIMS',
    clock: 'ANSWER',
    money: 'RESERVED',
    edits: 'WHAT_WAS_ASKED_FOR',
    holdsInvoice: true,
    final: false,
    tone: 'attention',
  },
  APPROVED: {
    label: { en: 'Approved', sv: 'Godkänt' },
    description:
      'Approved in full or in part; the payment clock is running. Whether money has moved is the payment’s own status.',
    turn: 'FINANCE',
    needs: null,
    clock: 'PAYMENT',
    money: 'APPROVED',
    edits: null,
    holdsInvoice: true,
    final: true,
    tone: 'good',
  },
  REJECTED: {
    label: { en: 'Rejected', sv: 'Avslaget' },
    description: 'Rejected with reasons; the dispute window is running unless the rejection is final.',
    turn: 'PARTNER',
    needs: 'DISPUTE',
    clock: 'DISPUTE_WINDOW',
    // a rejection that is final, or accepted
    clockIf: {
      holds: ({ disputes, disputeLimit, acceptedAt }) => disputes >= disputeLimit || acceptedAt !== null,
      clock: null,
    },
    money: null,
    edits: null,
    holdsInvoice: true,
    final: false,
    tone: 'bad',
  },
  DISPUTED: {
    label: { en: 'Disputed', sv: 'Bestritt' },
    description: 'A second reviewer decides; the dispute clock is running.',
    turn: 'VENDOR',
    needs: 'REVIEW',
    clock: 'DISPUTE_REVIEW',
    money: 'RESERVED',
    edits: null,
    holdsInvoice: true,
    final: false,
    tone: 'progress',
  },
  WITHDRAWN: {
    label: { en: 'Withdrawn', sv: 'Återtaget' },
    description: 'The partner has withdrawn it for good.',
    turn: null,
    needs: null,
    clock: null,
    money: null,
    edits: null,
    holdsInvoice: false,
    final: true,
    tone: 'neutral',
  },
  EXPIRED: {
    label: { en: 'Expired', sv: 'Förfallet' },
    description: 'The partner did not submit it by the last day to submit.',
    turn: null,
    needs: null,
    clock: null,
    money: null,
    edits: null,
    holdsInvoice: false,
    final: true,
    tone: 'neutral',
  },
} as const satisfies Record<string, StatusRow>

export type ClaimStatus = keyof typeof statuses

/** The clock that runs in a status, by the facts; null = none. */
export function clockOf(status: ClaimStatus, facts: ClockFacts): ClockKey | null {
  const { clock, clockIf }: StatusRow = statuses[status]
  return clockIf?.holds(facts) ? clockIf.clock : clock
}
