import { referenceTo } from '@samop/shared'
import { sql } from 'kysely'
import { lockMember, standingRefusal } from '../access/member/memberRules.ts'
import { refused } from '../refused.ts'
import { command } from '../command.ts'
import { secondFactorTexts as texts } from './secondFactorTexts.ts'
import { memberSubject } from '../history/subjects.ts'

interface ResetSecondFactor {
  readonly memberId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

export interface Reset {
  readonly memberId: string
  readonly name: string
  readonly email: string
  readonly language: 'en' | 'sv'
}

export const resetSecondFactor = command(
  { name: 'resetSecondFactor', needs: 'MANAGE_MEMBERS' },
  async (change, { memberId, expectedVersion }: ResetSecondFactor) => {
    const member = await lockMember(change, memberId)
    const { id, name, email, language } = member
    const refusal =
      standingRefusal(member, change.actor, expectedVersion) ??
      (member.secondFactorSince ? null : refused('SECOND_FACTOR_MISSING', texts.theirsMissing, { values: { name } }))
    if (refusal) return refusal
    await change.db.rows(sql`select samop_reset_second_factor(${id}::text::uuid)`)
    change.record(memberSubject(member), {
      kind: 'SECOND_FACTOR_RESET',
      data: { member: referenceTo(member) },
    })
    return { done: { memberId: id, name, email, language } }
  },
)
