import { putOffRefusals, startOfDay } from '@samop/shared'
import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { command } from '../../command.ts'
import { CommandInput } from '../../graphql/schema/CommandInput.ts'
import { DateScalar } from '../../graphql/schema/scalars.ts'
import { knownId, newId } from '../../ids.ts'
import type { Outcome } from '../../write.ts'
import { readFacts } from '../lockClaim.ts'

@InputType({ description: 'A claim, and when the caller wants to see it again.' })
export class PutOffClaimInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the claim; NOT_FOUND when the caller may see no such claim.' })
  claimId!: string

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it comes back, after today and at the latest on the last day; null or absent = it comes back now.',
  })
  backOn?: string | null
}

/** Puts a claim off on the person's own list. It is no change of the claim: History tells nothing of it. */
export const putOffClaim = command(
  { name: 'putOffClaim', needs: 'PERSON' },
  async (change, { claimId: sent, backOn }: PutOffClaimInput): Promise<Outcome<{ claimId: string }>> => {
    const { db, actor } = change
    const claimId = knownId(sent, 'Claim', 'input.claimId')
    const { facts, moment } = await readFacts(change, claimId)
    if (!backOn) {
      await db.rows(sql`delete from put_off where member_id = ${actor.id} and claim_id = ${claimId}`)
      return { done: { claimId } }
    }
    const refused = putOffRefusals(facts, backOn, moment)
    if (refused.length > 0) return { refused }
    const untilAt = startOfDay(Temporal.PlainDate.from(backOn), facts.timeZone).toString()
    await db.rows(sql`insert into put_off (id, member_id, claim_id, until, until_at, seq)
      select ${newId()}::uuid, ${actor.id}::uuid, ${claimId}::uuid, ${backOn}::text::date, ${untilAt}::text::timestamptz, max(seq) from event where subject_id = ${claimId}
      on conflict (member_id, claim_id) do update set until = excluded.until, until_at = excluded.until_at, seq = excluded.seq`)
    return { done: { claimId } }
  },
)
