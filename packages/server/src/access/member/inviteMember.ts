import type { Command } from '../../write.ts'
import { addLink, type IssuedLink, type NewLink } from '../link/accessLinks.ts'
import { addMember, type AddMemberInput } from './addMember.ts'
import { allow } from '../allow.ts'
import { Member } from '../Member.ts'
import { lockMember, noMailRefusal, standingRefusal } from './memberRules.ts'

/** The member and the hash of their link; it differs from the new link's when the idempotency key was used before. */
export type Invited = IssuedLink & { readonly tokenHash: string }

/** Adds a person without a password, and makes the link with which they choose one. */
export const inviteMemberWith = ({ tokenHash }: NewLink): Command<AddMemberInput, Invited> =>
  async function inviteMember(change, input) {
    const added = await addMember(change, input)
    if (!('done' in added)) return added
    const member = await change.em.findOneOrFail(Member, added.done.memberId)
    return { done: { ...(await addLink(change, member, tokenHash)), tokenHash } }
  }

export interface ResendInvitation {
  readonly memberId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

/** Makes a link for a person to choose a password; it replaces earlier ones. */
export const resendInvitationWith = ({ tokenHash }: NewLink): Command<ResendInvitation, Invited> =>
  async function resendInvitation(change, { memberId, expectedVersion }) {
    allow(change.actor, 'MANAGE_MEMBERS')
    const member = await lockMember(change, memberId)
    const refusal = standingRefusal(member, change.actor, expectedVersion) ?? (await noMailRefusal(change, member))
    if (refusal) return refusal
    return { done: { ...(await addLink(change, member, tokenHash)), tokenHash } }
  }
