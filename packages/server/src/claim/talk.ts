import { type ClaimFacts, clocks, notWhile, textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { Member } from '../access/Member.ts'
import { badInput, notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import type { Command } from '../write.ts'
import type { AssignClaimInput, CommentInput } from './inputs.ts'
import { lockClaim, staleRefusals, touch } from './lockClaim.ts'
import { assign } from './moveClaim.ts'
import { allow } from '../access/allow.ts'
import { textWithin } from './texts.ts'

/** A comment for both sides, in any status. It changes nothing of the claim, so a screen does not grow stale by it. */
export const comment: Command<CommentInput, { claimId: string; entryId: string }> = async (change, input) => {
  allow(change.actor, 'COMMENT')
  const text = textWithin(textLimits.comment, input.text, 'input.text').trim()
  if (text === '') throw badInput('input.text', 'must not be empty.')
  const { claim } = await lockClaim(change, input.claimId)
  change.record({ kind: 'COMMENTED', data: { comment: text } }, claim)
  // under the claim's lock its newest entry is this one
  const [newest] = await change.db.rows(
    sql<{ id: string }>`select max(id)::text as id from event where claim_id = ${claim.id}`,
  )
  return { done: { claimId: claim.id, entryId: newest!.id } }
}

/** Gives the claim to a reviewer, or to nobody, while a review is open: running, or waiting for the partner's answer. */
export const assignClaim: Command<AssignClaimInput, { claimId: string }> = async (change, input) => {
  allow(change.actor, 'REVIEW')
  const { claim, facts } = await lockClaim(change, input.claimId)
  const refused = staleRefusals(claim, input.expectedVersion)
  if (refused.length > 0) return { refused }
  if (!facts.deadlines.some(({ clock }) => clocks[clock].pauses)) return { refused: [notNow(facts)] }
  const reviewer = input.reviewerId
    ? await change.em.findOne(Member, { id: knownId(input.reviewerId, 'Reviewer'), role: 'REVIEWER', removedAt: null })
    : null
  if (input.reviewerId && !reviewer) throw notFound('Reviewer')
  const inDispute = facts.status === 'DISPUTED' || facts.requestedInDispute
  if (reviewer && inDispute && facts.rejectedById === reviewer.id) return { refused: [tookPart(claim.id)] }
  if ((reviewer?.id ?? null) === claim.assigneeId) return { done: { claimId: claim.id } }
  assign(claim, reviewer && { id: reviewer.id, name: reviewer.name, kind: 'MEMBER', role: reviewer.role })
  touch(claim, change)
  change.record(
    reviewer
      ? { kind: 'ASSIGNED', data: { assignee: reviewer.name, assigneeId: reviewer.id } }
      : { kind: 'UNASSIGNED' },
    claim,
  )
  return { done: { claimId: claim.id } }
}

const notNow = ({ id, status }: ClaimFacts) => ({
  code: 'STATUS',
  text: notWhile(status),
  values: {},
  about: { kind: 'CLAIM' as const, id },
})

const tookPart = (claimId: string) => ({
  code: 'ANOTHER_REVIEWER',
  text: {
    en: 'This reviewer rejected the claim; give the dispute to another.',
    sv: 'Den här granskaren avslog anspråket; ge bestridandet till en annan.',
  },
  values: {},
  about: { kind: 'CLAIM' as const, id: claimId },
  field: 'reviewerId',
})
