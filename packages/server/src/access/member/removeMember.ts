import { referenceTo } from '@samop/shared'
import { command } from '../../command.ts'
import { endAccess } from '../endAccess.ts'
import { lastOfRole, lockMember, standingRefusal } from './memberRules.ts'
import { memberSubject } from '../../history/subjects.ts'

export interface RemoveMember {
  readonly memberId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

/**
 * Removes a member: ends their sessions and revokes their keys. The row stays for History and for what they made; the
 * address can be used again. The caller closes the sockets of `sessions` and `keys`, which are token hashes.
 */
export const removeMember = command(
  { name: 'removeMember', needs: 'MANAGE_MEMBERS' },
  async (change, { memberId, expectedVersion }: RemoveMember) => {
    const member = await lockMember(change, memberId)
    const refusal = standingRefusal(member, change.actor, expectedVersion) ?? (await lastOfRole(change, member))
    if (refusal) return refusal
    member.removedAt = change.now
    member.version += 1
    const { id, name, role } = member
    const ended = await endAccess(change, member)
    change.record(memberSubject(member), {
      kind: 'MEMBER_REMOVED',
      data: { member: referenceTo(member), role },
    })
    return { done: { memberId: id, name, ...ended } }
  },
)
