import type { Command } from '../../write.ts'
import { allow } from '../allow.ts'
import { endAccess, type Tokens } from '../endAccess.ts'
import { lastOfRole, lockMember, standingRefusal } from './memberRules.ts'
import { memberSubject } from '../../history/subjects.ts'

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
 * Removes a member: ends their sessions and revokes their keys. The row stays for History and for what they made; the
 * address can be used again. The caller closes the sockets of `sessions` and `keys`, which are token hashes.
 */
export const removeMember: Command<RemoveMember, Removed> = async (change, { memberId, expectedVersion }) => {
  allow(change.actor, 'MANAGE_MEMBERS')
  const member = await lockMember(change, memberId)
  const refusal = standingRefusal(member, change.actor, expectedVersion) ?? (await lastOfRole(change, member))
  if (refusal) return refusal
  member.removedAt = change.now
  member.version += 1
  const { id, name, role } = member
  const ended = await endAccess(change, member)
  change.record(memberSubject(member), {
    kind: 'MEMBER_REMOVED',
    data: { member: name, memberId: id, role },
  })
  return { done: { memberId: id, name, ...ended } }
}
