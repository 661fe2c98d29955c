import { type ClaimFacts, clocks, notWhileClaim, referenceTo, type Refusal, statuses } from '@samop/shared'
import { Member } from '../access/Member.ts'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import { command } from '../command.ts'
import type { Outcome } from '../write.ts'
import type { AssignClaimInput } from './inputs.ts'
import { lockClaim, staleRefusals, touch } from './lockClaim.ts'
import { assign } from './moveClaim.ts'
import { claimSubject } from '../history/subjects.ts'

/** Assigns the claim to a reviewer, or to nobody, while a review is open: running, or waiting for the partner's answer. */
export const assignClaim = command(
  { name: 'assignClaim', needs: 'REVIEW' },
  async (change, input: AssignClaimInput): Promise<Outcome<{ claimId: string }>> => {
    const { claim, facts } = await lockClaim(change, input.claimId)
    const refused = staleRefusals(claim, input.expectedVersion)
    if (refused.length > 0) return { refused }
    if (!facts.deadlines.some(({ clock }) => clocks[clock].pauses)) return { refused: [notNow(facts)] }
    const reviewer = input.assigneeId
      ? await change.em.findOne(Member, {
          id: knownId(input.assigneeId, 'Reviewer', 'input.assigneeId'),
          role: 'REVIEWER',
          removedAt: null,
        })
      : null
    if (input.assigneeId && !reviewer) throw notFound('Reviewer', 'input.assigneeId')
    const inDispute = facts.status === 'DISPUTED' || facts.requestedInDispute
    if (reviewer && inDispute && facts.rejectedById === reviewer.id) return { refused: [tookPart(claim.id)] }
    if ((reviewer?.id ?? null) === claim.assigneeId) return { done: { claimId: claim.id } }
    assign(claim, reviewer && { id: reviewer.id, name: reviewer.name, kind: 'MEMBER', role: reviewer.role })
    touch(claim, change)
    change.record(
      claimSubject(claim),
      reviewer ? { kind: 'ASSIGNED', data: { assignee: referenceTo(reviewer) } } : { kind: 'UNASSIGNED', data: {} },
    )
    return { done: { claimId: claim.id } }
  },
)

const notNow = ({ id, status }: ClaimFacts): Refusal => ({
  code: 'STATUS',
  text: notWhileClaim(statuses[status].label),
  values: {},
  about: { kind: 'CLAIM', id },
})

const tookPart = (claimId: string): Refusal => ({
  code: 'ANOTHER_REVIEWER',
  text: {
    en: 'This reviewer rejected the claim; give the dispute to another.',
    sv: 'Den här granskaren avslog anspråket; ge bestridandet till en annan.',
  },
  values: {},
  about: { kind: 'CLAIM', id: claimId },
  field: 'assigneeId',
})
