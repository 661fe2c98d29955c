import { languages, type Role, roles } from '@samop/shared'
import { z } from 'zod'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { refused } from '../refused.ts'
import { shortText, uuid, validated } from '../validated.ts'
import type { Command } from '../write.ts'
import { Location } from './Location.ts'
import { allow } from './allow.ts'
import { Member } from './Member.ts'
import { Partner } from './Partner.ts'

/** An address as it is kept and compared. */
export const emailAddress = z
  .string('must be a text.')
  .trim()
  .toLowerCase()
  .max(254, 'must have at most 254 characters.')
  .pipe(z.email('must be an address such as anna@example.com.'))

const schema = z
  .object({
    email: emailAddress,
    name: shortText(),
    /** Of `hashPassword`: the password itself never enters a transaction. */
    passwordHash: z.string().startsWith('$argon2id$'),
    role: z.enum(Object.keys(roles) as Role[], `must be one of ${Object.keys(roles).join(', ')}.`),
    /** Null for the vendor's people. */
    partnerId: uuid.nullable().default(null),
    /** Limits of the membership; null = no limit. */
    programIds: z.array(uuid).min(1).nullable().default(null),
    locationIds: z.array(uuid).min(1).nullable().default(null),
    language: z.enum(languages, `must be one of ${languages.join(', ')}.`).default('en'),
  })
  .refine(({ role, partnerId }) => (roles[role].side === 'PARTNER') === (partnerId !== null), {
    path: ['partnerId'],
    message: 'must be given for a partner’s role, and only for that.',
  })

export type AddMemberInput = z.input<typeof schema>

export const addMember: Command<AddMemberInput, { memberId: string }> = async ({ em, actor, now, record }, input) => {
  allow(actor, 'MANAGE_PROGRAMS')
  const { partnerId, ...member } = validated(schema, input)
  if (partnerId !== null && !(await em.findOne(Partner, partnerId))) throw notFound('Partner')
  const locations = await em.count(Location, { id: { $in: member.locationIds ?? [] }, partner: partnerId })
  if (locations !== (member.locationIds?.length ?? 0)) throw notFound('Location')
  if (await em.findOne(Member, { email: member.email, removedAt: null }))
    return refused('EMAIL_TAKEN', taken, { field: 'email', values: { email: member.email } })
  const added = em.create(Member, {
    id: newId(),
    partner: partnerId,
    seenUpTo: null,
    createdAt: now,
    removedAt: null,
    ...member,
  })
  em.persist(added)
  record({
    kind: 'MEMBER_ADDED',
    ...(partnerId !== null && { partnerId }),
    data: { member: member.name, memberId: added.id, role: member.role },
  })
  return { done: { memberId: added.id } }
}

const taken = {
  en: 'Somebody with the address {email} is already a member.',
  sv: 'Det finns redan en medlem med adressen {email}.',
}
