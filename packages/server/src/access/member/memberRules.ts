import { type Actor, reaches, type Refusal, type Role, roles, type Text } from '@samop/shared'
import { lockName } from '../../database/locks.ts'
import { notFound } from '../../errors.ts'
import { knownId } from '../../ids.ts'
import { Program } from '../../program/Program.ts'
import { refused } from '../../refused.ts'
import type { Change } from '../../write.ts'
import { Enrolment } from '../../program/Enrolment.ts'
import { Location } from '../Location.ts'
import { Member } from '../Member.ts'

type Refused = { refused: readonly Refusal[] }

/** Locks a member whom the actor may change until the transaction ends; throws NOT_FOUND for anybody else. */
export const lockMember = async ({ em, actor, lock }: Change, memberId: string): Promise<Member> => {
  const id = knownId(memberId, 'Member', 'input.memberId')
  await lock(id)
  const member = await em.findOne(Member, { id, removedAt: null })
  if (!member || !reaches(actor, membershipOf(member))) throw notFound('Member', 'input.memberId')
  return member
}

export const membershipOf = ({ partner, programIds, locationIds }: Member) => ({
  partnerId: partner?.id ?? null,
  programIds,
  locationIds,
})

/** Refuses changes to oneself, and changes based on an older version of the member. */
export const standingRefusal = (
  member: Member,
  actor: Actor,
  expectedVersion: number | null | undefined,
): Refused | null => {
  const values = { name: member.name, version: member.version }
  if (typeof expectedVersion === 'number' && expectedVersion !== member.version)
    return refused('STALE_VERSION', texts.stale, { field: 'expectedVersion', values })
  return member.id === actor.id ? refused('NOT_YOURSELF', texts.self, { field: 'memberId', values }) : null
}

const withPassword = { passwordHash: { $ne: null } } as const

/** Roles that somebody must always hold: in the vendor, and in a partner as long as it has members. */
const kept = {
  INCENTIVES_ADMIN: { code: 'LAST_INCENTIVES_ADMIN', field: 'memberId' },
  PROGRAM_MANAGER: { code: 'LAST_PROGRAM_MANAGER', field: 'memberId' },
} as const

/**
 * Refuses when the member is the last in their role; if they can sign in, only others who can sign in count. The lock
 * keeps the last two from leaving at the same time.
 */
export const lastOfRole = async ({ em }: Change, { id, name, role, partner }: Member): Promise<Refused | null> => {
  if (role !== 'INCENTIVES_ADMIN' && role !== 'PROGRAM_MANAGER') return null
  await lockName(em, 'ADMINS', partner?.id ?? 'vendor')
  const others = { id: { $ne: id }, partner: partner?.id ?? null, removedAt: null }
  const able = (await em.count(Member, { id, ...withPassword })) > 0 ? withPassword : {}
  if ((await em.count(Member, { ...others, role, ...able })) > 0) return null
  // The last member of a partner may leave.
  if (role === 'INCENTIVES_ADMIN' && (await em.count(Member, others)) === 0) return null
  const { code, field } = kept[role]
  return refused(code, texts[role], { field, values: { name } })
}

/**
 * A member who has a password gets a link only by mail: an admin who saw it could sign in as that member. On the command
 * line, which only the operator uses, it is printed.
 */
export const noMailRefusal = async ({ em, actor, services }: Change, { id, name }: Member): Promise<Refused | null> => {
  if (services.mail.isOn || actor.kind === 'SYSTEM') return null
  if ((await em.count(Member, { id, ...withPassword })) === 0) return null
  return refused('NO_MAIL', texts.noMail, { field: 'memberId', values: { name } })
}

interface Limits {
  readonly programIds: readonly string[] | null
  readonly locationIds: readonly string[] | null
}

/** Refuses limits that name something the actor cannot see, or that go beyond the actor's own. */
export const limitRefusal = async (
  { em, actor }: Change,
  partnerId: string | null,
  { programIds, locationIds }: Limits,
): Promise<Refused | null> => {
  const places = [...new Set(locationIds ?? [])]
  if ((await em.count(Location, { id: { $in: places }, partner: partnerId })) !== places.length)
    throw notFound('Location', 'input.locationIds')
  const programs = [...new Set(programIds ?? [])]
  const found =
    actor.partnerId === null
      ? await em.count(Program, { id: { $in: programs } })
      : await em.count(Enrolment, { program: { $in: programs }, partner: partnerId })
  if (found !== programs.length) throw notFound('Program', 'input.programIds')
  if (reaches(actor, { partnerId, programIds, locationIds })) return null
  const field = actor.programIds !== null && programIds === null ? 'programIds' : 'locationIds'
  return refused('BEYOND_OWN_LIMITS', texts.beyond, { field })
}

export const sideRefusal = (role: Role, partnerId: string | null): Refused | null =>
  (roles[role].side === 'PARTNER') === (partnerId !== null)
    ? null
    : refused('ROLE_OF_OTHER_SIDE', texts.side, { field: 'role' })

const texts = {
  stale: {
    en: '{name} has been changed meanwhile (version {version}); look at what has changed and try again.',
    sv: '{name} har ändrats under tiden (version {version}); se vad som gäller nu och försök igen.',
  },
  self: {
    en: 'You cannot change your own membership; ask another admin.',
    sv: 'Du kan inte ändra ditt eget medlemskap; be en annan administratör.',
  },
  INCENTIVES_ADMIN: {
    en: '{name} is the last Incentives admin who can sign in; make somebody else one first.',
    sv: '{name} är den sista incitamentsadministratören som kan logga in; gör någon annan till det först.',
  },
  PROGRAM_MANAGER: {
    en: '{name} is the last program manager; add another first.',
    sv: '{name} är den sista programansvariga; lägg till en annan först.',
  },
  noMail: {
    en: 'This installation sends no mail, and a link to another person’s account is shown to nobody: {name} gets one from whoever operates it (samop member link).',
    sv: 'Den här installationen skickar ingen e-post, och en länk till någon annans konto visas för ingen: {name} får en av den som driver den (samop member link).',
  },
  beyond: {
    en: 'You can only give access to the programs and places that you have yourself.',
    sv: 'Du kan bara ge tillgång till de program och platser som du själv har.',
  },
  side: {
    en: 'A partner’s role is for a partner’s people, and only for them: name the partner too, or choose another role.',
    sv: 'En partners roll är för en partners medarbetare, och bara för dem: ange partnern till den, eller en annan roll.',
  },
} as const satisfies Record<string, Text>
