import { type About, type ClaimFacts, textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { allow } from '../access/allow.ts'
import { badInput } from '../errors.ts'
import { command } from '../command.ts'
import { refused } from '../refused.ts'
import type { CommentInput } from './inputs.ts'
import { lockClaim } from './lockClaim.ts'
import { textWithin } from './texts.ts'
import { claimSubject } from '../history/subjects.ts'

/** Adds a comment for both sides, in any status. The claim's version stays, so open screens do not become stale. */
export const comment = command({ name: 'comment', needs: 'COMMENT' }, async (change, input: CommentInput) => {
  const text = textWithin(textLimits.comment, input.text, 'input.text').trim()
  if (text === '') throw badInput('input.text', 'must not be empty.')
  if (input.about) allow(change.actor, 'EDIT_CLAIMS')
  const { claim, facts } = await lockClaim(change, input.claimId)
  const about = input.about && { kind: input.about.kind, id: input.about.id }
  if (about && !isAskedFor(about, facts)) return refused('REASON_ABOUT', nothingAsked, { field: 'about' })
  change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: text, ...(about && { about }) } })
  // The claim is locked, so its newest entry is this one.
  const [newest] = await change.db.rows(
    sql<{ id: string }>`select max(id)::text as id from event where subject_id = ${claim.id}`,
  )
  return { done: { claimId: claim.id, entryId: newest!.id } }
})

const isAskedFor = ({ kind, id }: About, { status, reasons }: ClaimFacts): boolean =>
  status === 'ACTION_REQUIRED' && reasons.some(({ about }) => about.kind === kind && about.id === id)

const nothingAsked = {
  en: 'Nothing is asked for about this any more. Send the comment without naming it.',
  sv: 'Inget begärs längre om detta. Skicka kommentaren utan att ange det.',
}
