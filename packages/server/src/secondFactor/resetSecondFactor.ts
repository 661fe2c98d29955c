import { sql } from 'kysely'
import { allow } from '../access/allow.ts'
import { Member } from '../access/Member.ts'
import { notFound } from '../errors.ts'
import type { Command } from '../write.ts'

export interface Reset {
  readonly reset: boolean
  readonly name: string
  readonly email: string
  readonly language: 'en' | 'sv'
}

/** Takes a lost second factor from a member, who then signs in with the password alone. */
export const resetSecondFactor: Command<{ readonly email: string }, Reset> = async (
  { em, db, actor, record },
  { email },
) => {
  allow(actor, 'MANAGE_PROGRAMS')
  const member = await em.findOne(Member, { email: email.trim().toLowerCase(), removedAt: null })
  if (!member) throw notFound('Member')
  const { id, name, language, partner } = member
  const reset = member.secondFactorSince !== null
  await db.rows(sql`select samop_reset_second_factor(${id}::text::uuid)`)
  if (reset)
    record({
      kind: 'SECOND_FACTOR_RESET',
      ...(partner && { partnerId: partner.id }),
      data: { member: name, memberId: id },
    })
  return { done: { reset, name, email: member.email, language } }
}
