import {
  type ActionInput,
  type ActionRow,
  actions,
  type ClaimAction,
  claimProcess,
  clockOf,
  type ClaimMovement,
  claimMovements,
  decimalMoney,
  destination,
  personOf,
  type Reason,
  type Refusal,
  refusals,
} from '@samop/shared'
import { post } from '../funds/post.ts'
import { moveClocks } from '../sla/moveClocks.ts'
import type { Change } from '../write.ts'
import type { Claim } from './Claim.ts'
import { type LockedClaim, touch } from './lockClaim.ts'
import { type Moved, moveEvent } from './moveEvent.ts'
import { dropUnsentAnswer, submittedState } from './unsentAnswer.ts'
import { claimSubject } from '../history/subjects.ts'

export interface Move extends ActionInput {
  readonly comment?: string | null
}

/**
 * The only way to change a status: asks `refusals`, then applies the action's row – status, funds, clocks, event.
 * The claim must be locked, and its fund too if the row moves money. Answers the refusals; empty = moved.
 */
export const moveClaim = async (
  change: Change,
  locked: LockedClaim,
  action: ClaimAction,
  input: Move = {},
): Promise<Refusal[]> => {
  const { claim, facts, moment } = locked
  const refused = refusals(claimProcess, facts, action, moment, input)
  if (refused.length > 0) return refused

  const row: ActionRow = actions[action]
  const from = claim.status
  const due = facts.deadlines.find(({ clock }) => clock === clockOf(from, facts))?.dueOn
  const approvedMinor = action === 'APPROVE' ? (input.approvedMinor ?? claim.amountMinor) : null
  claim.status = destination(claimProcess, facts, action)
  claim.reasons = reasonsAfter(row, claim, input.reasons ?? [])
  await marks[action]?.(claim, change, from)
  if (approvedMinor !== null) claim.approvedMinor = approvedMinor
  const moved = row.keepsClocks ? {} : await moveClocks(change, locked, row)
  touch(claim, change)
  const told: Moved = {
    from,
    to: claim.status,
    amount: decimalMoney(claim.amountMinor, claim.currency),
    ...(input.comment && { comment: input.comment.trim() }),
    // `due` is the due day until now; `moved` has the new one.
    ...(due && { due }),
    ...moved,
  }
  const own = {
    approved: decimalMoney(approvedMinor ?? 0, claim.currency),
    argument: input.argument?.trim() ?? '',
    due: due ?? '',
  }
  const event = moveEvent(actions[action].event, told, own)
  change.record(claimSubject(claim), { ...event, reasons: row.reasons === 'SET' ? claim.reasons : [] })
  if (row.funds) await moveMoney(change, locked, row.funds, approvedMinor ?? 0)
  return []
}

const moveMoney = (change: Change, { claim, money }: LockedClaim, movement: ClaimMovement, approved: number) => {
  if (!money) throw new Error(`the fund of claim ${claim.number} is not locked`)
  const { id: claimId, amountMinor: claimed } = claim
  const allocations = claimMovements[movement]({ ...money, claimId, claimed, approved })
  return post(change, { fundId: claim.fund.id, partnerId: claim.partner.id, movement, allocations })
}

const reasonsAfter = (row: ActionRow, claim: Claim, given: readonly Reason[]): Reason[] =>
  ({ SET: () => [...given], KEEP: () => claim.reasons, CLEAR: () => [] })[row.reasons]()

/** What an action changes on the claim besides the columns of its row. */
type Mark = (claim: Claim, change: Change, from: Claim['status']) => void | Promise<void>

const marks: Partial<Record<ClaimAction, Mark>> = {
  SUBMIT: (claim, { now }) => {
    claim.submittedAt = now
  },
  RECALL: (claim) => {
    claim.submittedAt = null
    assign(claim, null)
  },
  RESUBMIT: (claim, { now }) => {
    claim.submittedAt = now
    claim.requestedInDispute = false
    claim.beforeAnswer = null
  },
  DISPUTE: (claim) => {
    claim.disputes += 1
    claim.decidedAt = null
    assign(claim, null)
  },
  ACCEPT: (claim, { now }) => {
    claim.acceptedAt = now
  },
  TAKE_BACK_ACCEPTANCE: (claim) => {
    claim.acceptedAt = null
  },
  PICK_UP: (claim, change) => {
    claim.pickedUp = true
    assign(claim, personOf(change.actor))
  },
  REQUEST_ACTION: async (claim, change, from) => {
    claim.beforeAnswer = await submittedState(change, claim)
    claim.requestedInDispute = from === 'DISPUTED'
    assign(claim, claim.assignee ?? personOf(change.actor))
  },
  APPROVE: decided,
  REJECT: (claim, change) => {
    decided(claim, change)
    claim.rejectedById = change.actor.id
  },
  LAPSE: async (claim, change) => {
    await dropUnsentAnswer(change, claim)
    claim.decidedAt = change.now
    claim.rejectedById = null
    claim.requestedInDispute = false
  },
}

function decided(claim: Claim, { actor, now }: Change): void {
  claim.decidedAt = now
  assign(claim, personOf(actor))
}

export function assign(claim: Claim, reviewer: Claim['assignee']): void {
  claim.assignee = reviewer
  claim.assigneeId = reviewer?.id ?? null
}
