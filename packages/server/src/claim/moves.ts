import { actions, type ClaimAction, type Reason, type Refusal, submittingAction } from '@samop/shared'
import { minorOf } from '../graphql/schema/Money.ts'
import { badInput } from '../errors.ts'
import { idOrName } from '../ids.ts'
import { command } from '../command.ts'
import type { Change, Outcome } from '../write.ts'
import type {
  AcceptDecisionInput,
  ApproveClaimInput,
  PickUpClaimInput,
  RecallClaimInput,
  RejectClaimInput,
  RequestActionInput,
  SubmitClaimInput,
  TakeBackAcceptanceInput,
  WithdrawClaimInput,
} from './inputs.ts'
import type { ReasonInput } from './ReasonInput.ts'
import { lockClaim, type LockedClaim, neededBy, staleRefusals } from './lockClaim.ts'
import { moveClaim } from './moveClaim.ts'
import { type Said, saidWithin } from './texts.ts'

type Moved = { claimId: string }

export const outcome = (claimId: string, refused: readonly Refusal[]): Outcome<Moved> =>
  refused.length > 0 ? { refused } : { done: { claimId } }

/** Locks the claim, and its fund if the action moves money; refuses an old version, then moves. */
const moved = async (
  change: Change,
  action: ClaimAction,
  input: Said & { claimId: string; expectedVersion?: number | null },
  move: (locked: LockedClaim) => Promise<Refusal[]>,
): Promise<Outcome<Moved>> => {
  saidWithin(input)
  const locked = await lockClaim(change, input.claimId, neededBy(action))
  const stale = staleRefusals(locked.claim, input.expectedVersion)
  return outcome(input.claimId, stale.length > 0 ? stale : await move(locked))
}

/** Brings the ids that reasons name into our form, because they are compared as texts; reads their amounts. */
const reasonsOf = ({ reasons }: Given, { claim }: LockedClaim): Reason[] =>
  (reasons ?? []).map(({ amount, code, text, about }, index) => ({
    code,
    text,
    about: { ...about, id: idOrName(about.id) },
    ...(amount && { amountMinor: minorOf(amount, claim.currency, `input.reasons.${index}.amount`) }),
  }))

/** The reasons of actions that lower no amount, so that a reason cannot have one. */
const plainReasonsOf = (given: Given, locked: LockedClaim): Reason[] => {
  const reasons = reasonsOf(given, locked)
  const index = reasons.findIndex(({ amountMinor }) => amountMinor !== undefined)
  if (index >= 0) throw badInput(`input.reasons.${index}.amount`, 'is only for an approval of less than was claimed.')
  return reasons
}

interface Given {
  readonly reasons?: readonly ReasonInput[] | null
}

export const submitClaim = command(
  { name: 'submitClaim', needs: actions.SUBMIT.permission },
  (change, input: SubmitClaimInput) => {
    // RESUBMIT moves money too, so SUBMIT stands for both.
    return moved(change, 'SUBMIT', input, (locked) =>
      moveClaim(change, locked, submittingAction(locked.claim.status) ?? 'SUBMIT', { comment: input.comment }),
    )
  },
)

export const recallClaim = command(
  { name: 'recallClaim', needs: actions.RECALL.permission },
  (change, input: RecallClaimInput) => {
    return moved(change, 'RECALL', input, (locked) => moveClaim(change, locked, 'RECALL'))
  },
)

export const withdrawClaim = command(
  { name: 'withdrawClaim', needs: actions.WITHDRAW.permission },
  (change, input: WithdrawClaimInput) => {
    return moved(change, 'WITHDRAW', input, (locked) =>
      moveClaim(change, locked, 'WITHDRAW', { comment: input.comment }),
    )
  },
)

export const acceptDecision = command(
  { name: 'acceptDecision', needs: actions.ACCEPT.permission },
  (change, input: AcceptDecisionInput) =>
    moved(change, 'ACCEPT', input, (locked) => moveClaim(change, locked, 'ACCEPT', { comment: input.comment })),
)

export const takeBackAcceptance = command(
  { name: 'takeBackAcceptance', needs: actions.TAKE_BACK_ACCEPTANCE.permission },
  (change, input: TakeBackAcceptanceInput) =>
    moved(change, 'TAKE_BACK_ACCEPTANCE', input, (locked) => moveClaim(change, locked, 'TAKE_BACK_ACCEPTANCE')),
)

export const pickUpClaim = command(
  { name: 'pickUpClaim', needs: actions.PICK_UP.permission },
  (change, input: PickUpClaimInput) => {
    return moved(change, 'PICK_UP', input, (locked) => moveClaim(change, locked, 'PICK_UP'))
  },
)

export const requestAction = command(
  { name: 'requestAction', needs: actions.REQUEST_ACTION.permission },
  (change, input: RequestActionInput) => {
    return moved(change, 'REQUEST_ACTION', input, (locked) =>
      moveClaim(change, locked, 'REQUEST_ACTION', { reasons: plainReasonsOf(input, locked), comment: input.comment }),
    )
  },
)

export const rejectClaim = command(
  { name: 'rejectClaim', needs: actions.REJECT.permission },
  (change, input: RejectClaimInput) => {
    return moved(change, 'REJECT', input, (locked) =>
      moveClaim(change, locked, 'REJECT', { reasons: plainReasonsOf(input, locked), comment: input.comment }),
    )
  },
)

export const approveClaim = command(
  { name: 'approveClaim', needs: actions.APPROVE.permission },
  (change, input: ApproveClaimInput) => {
    return moved(change, 'APPROVE', input, (locked) => {
      const { currency, amountMinor } = locked.claim
      const approvedMinor = input.approvedAmount
        ? minorOf(input.approvedAmount, currency, 'input.approvedAmount')
        : undefined
      return moveClaim(change, locked, 'APPROVE', {
        reasons: withWholeCut(reasonsOf(input, locked), amountMinor - (approvedMinor ?? amountMinor)),
        comment: input.comment,
        ...(approvedMinor !== undefined && { approvedMinor }),
      })
    })
  },
)

/** Gives a single reason without an amount the whole difference. */
const withWholeCut = (reasons: Reason[], cutMinor: number): Reason[] =>
  reasons.length === 1 && cutMinor > 0 ? reasons.map((reason) => ({ amountMinor: cutMinor, ...reason })) : reasons
