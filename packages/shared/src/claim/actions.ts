import type { Permission } from '../access/roles.ts'
import type { Side } from '../access/roles.ts'
import type { ClaimMovement } from '../funds/movements.ts'
import type { EventKind } from '../history/eventKinds.ts'
import type { Text } from '../language/language.ts'
import type { ClaimFacts } from './facts.ts'
import type { InputRuleKey } from './inputRules.ts'
import type { RuleKey } from './rules.ts'
import type { ClaimStatus } from './statuses.ts'
import { submissionRuleKeys } from './submissionRules.ts'

export interface ActionRow {
  readonly label: Text
  readonly description: string
  /** The side whose page offers it; only the SLA watch takes SYSTEM actions. */
  readonly side: Side | 'SYSTEM'
  readonly permission: Permission | null
  readonly from: readonly ClaimStatus[]
  /** The status it leads to; null = the status does not change. */
  readonly to: ClaimStatus | null
  /** The status it leads to instead when a fact is true. */
  readonly toIf?: { readonly fact: keyof ClaimFacts; readonly status: ClaimStatus }
  readonly funds: ClaimMovement | null
  /** What happens to the current reasons. */
  readonly reasons: 'SET' | 'KEEP' | 'CLEAR'
  /** Pauses the reviewer's clocks until the partner has acted. */
  readonly pauses?: true
  /** The status's clock goes on as if it had never ended. */
  readonly reopens?: true
  /** Leaves the clocks as they are. */
  readonly keepsClocks?: true
  readonly event: EventKind
  readonly rules: readonly RuleKey[]
  readonly input: readonly InputRuleKey[]
}

/** Everything that can be done to a claim: who, from, to, funds, rules, each on one row (domain, section 2). */
export const actions = {
  SUBMIT: {
    label: { en: 'Submit claim', sv: 'Skicka in anspråk' },
    description: 'Send the draft to the validation team; reserves the amount in the fund.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['EDITING'],
    to: 'SUBMITTED',
    funds: 'RESERVE',
    reasons: 'CLEAR',
    event: 'SUBMITTED',
    rules: ['CLAIMING_WINDOW', ...submissionRuleKeys],
    input: [],
  },
  RECALL: {
    label: { en: 'Recall to editing', sv: 'Hämta tillbaka för redigering' },
    description: 'Take a submitted claim back into editing while nobody has picked it up; releases the amount.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['SUBMITTED'],
    to: 'EDITING',
    funds: 'RELEASE',
    reasons: 'CLEAR',
    event: 'RECALLED',
    rules: ['NOT_PICKED_UP', 'RECALL_IN_TIME'],
    input: [],
  },
  RESUBMIT: {
    label: { en: 'Resubmit', sv: 'Skicka in igen' },
    description: 'Answer what was asked for; returns to the review, or to the dispute the request came out of.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['ACTION_REQUIRED'],
    to: 'SUBMITTED',
    toIf: { fact: 'requestedInDispute', status: 'DISPUTED' },
    funds: 'ADJUST',
    reasons: 'CLEAR',
    event: 'RESUBMITTED',
    rules: ['ANSWER_WINDOW', ...submissionRuleKeys],
    input: [],
  },
  WITHDRAW: {
    label: { en: 'Withdraw', sv: 'Återta' },
    description: 'Give the claim up for good; releases what was reserved.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['EDITING', 'SUBMITTED', 'ACTION_REQUIRED'],
    to: 'WITHDRAWN',
    funds: 'RELEASE',
    reasons: 'KEEP',
    event: 'WITHDRAWN',
    rules: [],
    input: [],
  },
  DISPUTE: {
    label: { en: 'Dispute', sv: 'Bestrid' },
    description:
      'Contest a rejection with an argument; a reviewer who took no part in it decides. Reserves the amount again.',
    side: 'PARTNER',
    permission: 'DISPUTE',
    from: ['REJECTED'],
    to: 'DISPUTED',
    funds: 'RESERVE',
    reasons: 'KEEP',
    event: 'DISPUTED',
    rules: [
      'NOT_ACCEPTED',
      'DISPUTE_LEFT',
      'DISPUTE_WINDOW',
      'SAME_INVOICE',
      'AMOUNT_POSITIVE',
      'AMOUNT_WITHIN_REMAINING',
    ],
    input: ['ARGUMENT'],
  },
  ACCEPT: {
    label: { en: 'Accept', sv: 'Godta' },
    description:
      'Accept a rejection, or an approval of less than was claimed: nothing waits for the partner any more. An accepted rejection is not disputed and frees its invoices, unless that is taken back.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['REJECTED', 'APPROVED'],
    to: null,
    funds: null,
    reasons: 'KEEP',
    event: 'ACCEPTED',
    rules: ['NOT_ACCEPTED', 'ACCEPTABLE'],
    input: [],
  },
  TAKE_BACK_ACCEPTANCE: {
    label: { en: 'Not accepted after all', sv: 'Godtas ändå inte' },
    description:
      'Take an acceptance back. The clock of a dispute goes on, with the last day it had; its invoices must still be free.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['REJECTED', 'APPROVED'],
    to: null,
    funds: null,
    reasons: 'KEEP',
    reopens: true,
    event: 'ACCEPTANCE_TAKEN_BACK',
    rules: ['IS_ACCEPTED', 'ACCEPTED_WINDOW', 'SAME_INVOICE'],
    input: [],
  },
  COPY: {
    label: { en: 'Copy to a new claim', sv: 'Kopiera till ett nytt anspråk' },
    description:
      'Make a draft of the same period with the same details, lines and documents, to correct and submit. The claim itself stays as it is.',
    side: 'PARTNER',
    permission: 'EDIT_CLAIMS',
    from: ['REJECTED', 'WITHDRAWN', 'EXPIRED'],
    to: null,
    funds: null,
    reasons: 'KEEP',
    keepsClocks: true,
    event: 'COPIED_TO',
    rules: ['COPY_IN_TIME'],
    input: [],
  },
  PICK_UP: {
    label: { en: 'Pick up', sv: 'Börja granska' },
    description: 'Take the claim on and begin the review.',
    side: 'VENDOR',
    permission: 'REVIEW',
    from: ['SUBMITTED'],
    to: 'UNDER_REVIEW',
    funds: null,
    reasons: 'KEEP',
    event: 'PICKED_UP',
    rules: [],
    input: [],
  },
  REQUEST_ACTION: {
    label: { en: 'Ask for action', sv: 'Begär åtgärd' },
    description: 'Ask the partner for something, with at least one reason; the review clock waits meanwhile.',
    side: 'VENDOR',
    permission: 'REVIEW',
    from: ['UNDER_REVIEW', 'DISPUTED'],
    to: 'ACTION_REQUIRED',
    funds: null,
    reasons: 'SET',
    pauses: true,
    event: 'ACTION_REQUESTED',
    rules: ['ANOTHER_REVIEWER'],
    input: ['REASONS', 'REASON_CODE', 'REASON_ABOUT', 'REASON_TEXT'],
  },
  APPROVE: {
    label: { en: 'Approve', sv: 'Godkänn' },
    description: 'Approve in full or in part; settles the approved amount and releases the rest.',
    side: 'VENDOR',
    permission: 'REVIEW',
    from: ['UNDER_REVIEW', 'DISPUTED'],
    to: 'APPROVED',
    funds: 'SETTLE',
    reasons: 'SET',
    event: 'APPROVED',
    rules: ['ANOTHER_REVIEWER'],
    input: ['APPROVED_AMOUNT', 'PARTIAL_REASON', 'REASON_CODE', 'REASON_ABOUT', 'REASON_TEXT', 'REASON_AMOUNTS'],
  },
  REJECT: {
    label: { en: 'Reject', sv: 'Avslå' },
    description: 'Reject with at least one reason; releases what was reserved.',
    side: 'VENDOR',
    permission: 'REVIEW',
    from: ['UNDER_REVIEW', 'DISPUTED'],
    to: 'REJECTED',
    funds: 'RELEASE',
    reasons: 'SET',
    event: 'REJECTED',
    rules: ['ANOTHER_REVIEWER'],
    input: ['REASONS', 'REASON_CODE', 'REASON_ABOUT', 'REASON_TEXT'],
  },
  EXPIRE: {
    label: { en: 'Expire', sv: 'Låt förfalla' },
    description: 'The system ends a draft after its last day to submit.',
    side: 'SYSTEM',
    permission: null,
    from: ['EDITING'],
    to: 'EXPIRED',
    funds: null,
    reasons: 'KEEP',
    event: 'EXPIRED',
    rules: ['DEADLINE_PASSED'],
    input: [],
  },
  LAPSE: {
    label: { en: 'Lapse', sv: 'Avslå utan svar' },
    description:
      'The system rejects what was submitted, with the reason "no answer", when the partner has not answered a request for action by its last day.',
    side: 'SYSTEM',
    permission: null,
    from: ['ACTION_REQUIRED'],
    to: 'REJECTED',
    funds: 'RELEASE',
    reasons: 'SET',
    event: 'LAPSED',
    rules: ['DEADLINE_PASSED'],
    input: [],
  },
} as const satisfies Record<string, ActionRow>

export type ClaimAction = keyof typeof actions
