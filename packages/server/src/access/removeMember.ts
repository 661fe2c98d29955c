import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { notFound } from '../errors.ts'
import { refused } from '../refused.ts'
import { validated } from '../validated.ts'
import type { Change, Command } from '../write.ts'
import { emailAddress } from './addMember.ts'
import { ApiKey } from './ApiKey.ts'
import { allow } from './allow.ts'
import { Member } from './Member.ts'
import { Session } from './Session.ts'

const schema = z.object({ email: emailAddress })

interface Removed {
  readonly memberId: string
  readonly name: string
  readonly sessions: string[]
  readonly keys: string[]
}

/**
 * Lets a member go: signed out everywhere, and their keys with them. The row stays for History and for what they made,
 * the address is free again. `sessions` and `keys` are the hashes of the tokens whose sockets must close.
 */
export const removeMember: Command<z.input<typeof schema>, Removed> = async ({ em, actor, now, record }, input) => {
  allow(actor, 'MANAGE_PROGRAMS')
  const member = await em.findOne(Member, { ...validated(schema, input), removedAt: null })
  if (!member) throw notFound('Member')
  if (member.role === 'PROGRAM_MANAGER' && !(await isAnotherManager(em, member)))
    return refused('LAST_PROGRAM_MANAGER', last, { field: 'email', values: { name: member.name } })
  member.removedAt = now
  const partner = member.partner && { partnerId: member.partner.id }
  const sessions = await em.find(Session, { member })
  for (const session of sessions) em.remove(session)
  const keys = await em.find(ApiKey, { createdBy: member, revokedAt: null }, { populate: ['tokenHash'] })
  for (const key of keys) {
    key.revokedAt = now
    record({ kind: 'KEY_REVOKED', ...partner, data: { key: key.name, keyId: key.id } })
  }
  const { id: memberId, name, role } = member
  record({ kind: 'MEMBER_REMOVED', ...partner, data: { member: name, memberId, role } })
  const hashes = (ended: readonly { readonly tokenHash: string }[]) => ended.map(({ tokenHash }) => tokenHash)
  return { done: { memberId, name, sessions: hashes(sessions), keys: hashes(keys) } }
}

/** Held until the end, so that two who let each other go do not leave nobody. */
const isAnotherManager = async (em: Change['em'], { id }: Member): Promise<boolean> => {
  const managers = await em.find(
    Member,
    { role: 'PROGRAM_MANAGER', removedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  )
  return managers.some((one) => one.id !== id)
}

const last = {
  en: '{name} is the last program manager; add another first.',
  sv: '{name} är den sista programansvariga; lägg till en annan först.',
}
