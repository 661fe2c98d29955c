import { command } from '../../command.ts'
import { addLink, type IssuedLink, type NewLink } from '../link/accessLinks.ts'
import { addMember, type AddMemberInput } from './addMember.ts'
import { Member } from '../Member.ts'
import { lockMember, noMailRefusal, standingRefusal } from './memberRules.ts'

/** The member and the hash of their link; it differs from the new link's when the idempotency key was used before. */
export type Invited = IssuedLink & { readonly tokenHash: string }

/** Adds a person without a password, and makes the link with which they choose one. */
export const inviteMemberWith = ({ tokenHash }: NewLink) =>
  command({ name: 'inviteMember', needs: 'MANAGE_MEMBERS' }, async (change, input: AddMemberInput) => {
    const added = await addMember.run(change, input)
    if (!('done' in added)) return added
    const member = await change.em.findOneOrFail(Member, added.done.memberId)
    return { done: { ...(await addLink(change, member, tokenHash)), tokenHash } }
  })

export interface ResendInvitation {
  readonly memberId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey?: string | null
}

/** Makes a link for a person to choose a password; it replaces earlier ones. */
export const resendInvitationWith = ({ tokenHash }: NewLink) =>
  command(
    { name: 'resendInvitation', needs: 'MANAGE_MEMBERS' },
    async (change, { memberId, expectedVersion }: ResendInvitation) => {
      const member = await lockMember(change, memberId)
      const refusal = standingRefusal(member, change.actor, expectedVersion) ?? (await noMailRefusal(change, member))
      if (refusal) return refusal
      return { done: { ...(await addLink(change, member, tokenHash)), tokenHash } }
    },
  )
