import { textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { allow } from '../access/allow.ts'
import { badInput } from '../errors.ts'
import type { Command } from '../write.ts'
import type { CommentInput } from './inputs.ts'
import { lockClaim } from './lockClaim.ts'
import { textWithin } from './texts.ts'
import { claimSubject } from '../history/subjects.ts'

/** Adds a comment for both sides, in any status. The claim's version stays, so open screens do not become stale. */
export const comment: Command<CommentInput, { claimId: string; entryId: string }> = async (change, input) => {
  allow(change.actor, 'COMMENT')
  const text = textWithin(textLimits.comment, input.text, 'input.text').trim()
  if (text === '') throw badInput('input.text', 'must not be empty.')
  const { claim } = await lockClaim(change, input.claimId)
  change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: text } })
  // The claim is locked, so its newest entry is this one.
  const [newest] = await change.db.rows(
    sql<{ id: string }>`select max(id)::text as id from event where subject_id = ${claim.id}`,
  )
  return { done: { claimId: claim.id, entryId: newest!.id } }
}
