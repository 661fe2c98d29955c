import { languages, reaches, referenceTo, type Role, roles } from '@samop/shared'
import { z } from 'zod'
import { lockName } from '../../database/locks.ts'
import { notFound } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { refused } from '../../refused.ts'
import { shortText, uuid, validated } from '../../validated.ts'
import { command } from '../../command.ts'
import type { Change } from '../../write.ts'
import { asSystem } from '../asSystem.ts'
import { Member } from '../Member.ts'
import { limitRefusal, membershipOf, sideRefusal } from './memberRules.ts'
import { Partner } from '../Partner.ts'
import { memberSubject } from '../../history/subjects.ts'

/** An e-mail address, as it is stored and compared. */
export const emailAddress = z
  .string('must be a text.')
  .trim()
  .toLowerCase()
  .max(254, 'must have at most 254 characters.')
  .pipe(z.email('must be an address such as anna@example.com.'))

const schema = z.object({
  email: emailAddress,
  name: shortText(),
  /** From `hashPassword`: the password itself never enters a transaction. Absent = the person chooses one with a link. */
  passwordHash: z.string().startsWith('$argon2id$').nullable().default(null),
  role: z.enum(Object.keys(roles) as Role[], `must be one of ${Object.keys(roles).join(', ')}.`),
  /** Null for the vendor's people. */
  partnerId: uuid.nullable().default(null),
  /** Limits of the membership; null = no limit. */
  programIds: z.array(uuid).min(1).nullable().default(null),
  locationIds: z.array(uuid).min(1).nullable().default(null),
  language: z.enum(languages, `must be one of ${languages.join(', ')}.`).default('en'),
  idempotencyKey: z.string().nullish(),
})

export type AddMemberInput = z.input<typeof schema>

export const addMember = command(
  { name: 'addMember', needs: 'MANAGE_MEMBERS' },
  async (change, input: AddMemberInput) => {
    const { em, now, record } = change
    const { partnerId, idempotencyKey: _, ...member } = validated(schema, input)
    if (partnerId !== null && !(await em.findOne(Partner, partnerId))) throw notFound('Partner', 'input.partnerId')
    const refusal =
      sideRefusal(member.role, partnerId) ??
      (await limitRefusal(change, partnerId, member)) ??
      (await takenRefusal(change, member.email))
    if (refusal) return refusal
    const added = em.create(Member, {
      id: newId(),
      partner: partnerId,
      seenUpTo: null,
      createdAt: now,
      removedAt: null,
      ...member,
    })
    em.persist(added)
    record(memberSubject(added), {
      kind: 'MEMBER_ADDED',
      data: { member: referenceTo(added), role: member.role },
    })
    return { done: { memberId: added.id } }
  },
)

/** An address belongs to one member. The refusal names the member only if the actor may see them. */
const takenRefusal = async (change: Change, email: string) => {
  await lockName(change.em, 'ADDRESS', email)
  const field = 'email'
  const own = await change.em.findOne(Member, { email, removedAt: null })
  if (own && reaches(change.actor, membershipOf(own)))
    return refused('EMAIL_TAKEN', texts.own, { field, values: { email, name: own.name } })
  const isTaken = own ?? (await asSystem(change, () => change.em.findOne(Member, { email, removedAt: null })))
  return isTaken ? refused('EMAIL_TAKEN', texts.elsewhere, { field, values: { email } }) : null
}

const texts = {
  own: {
    en: '{name} with the address {email} is already a member.',
    sv: '{name} med adressen {email} är redan medlem.',
  },
  elsewhere: {
    en: 'The address {email} cannot be used here; give another.',
    sv: 'Adressen {email} kan inte användas här; ange en annan.',
  },
} as const
