import type { Command } from '../../write.ts'
import { allow } from '../allow.ts'
import { endAccess, type Tokens } from '../endAccess.ts'
import { lastOfRole, lockMember, standingRefusal } from './memberRules.ts'

export interface RemoveMember {
  readonly memberId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

interface Removed extends Tokens {
  readonly memberId: string
  readonly name: string
}

/**
 * Lets a member go: signed out everywhere, and their keys with them. The row stays for History and for what they made,
 * the address is free again. `sessions` and `keys` are the hashes of the tokens whose sockets must close.
 */
export const removeMember: Command<RemoveMember, Removed> = async (change, { memberId, expectedVersion }) => {
  allow(change.actor, 'MANAGE_MEMBERS')
  const member = await lockMember(change, memberId)
  const refusal = standingRefusal(member, change.actor, expectedVersion) ?? (await lastOfRole(change, member))
  if (refusal) return refusal
  member.removedAt = change.now
  member.version += 1
  const { id, name, role, partner } = member
  const ended = await endAccess(change, member)
  change.record({
    kind: 'MEMBER_REMOVED',
    ...(partner && { partnerId: partner.id }),
    data: { member: name, memberId: id, role },
  })
  return { done: { memberId: id, name, ...ended } }
}
