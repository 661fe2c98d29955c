import type { Change } from '../../write.ts'
import { endAccess, type Tokens } from '../endAccess.ts'
import type { Member } from '../Member.ts'

export interface NewPassword {
  readonly member: Member
  readonly passwordHash: string
  /** The hash of the one session that stays. */
  readonly keeps: string | null
}

/** A new password ends whatever somebody may have got by the old one; answers the tokens whose sockets must close. */
export const givePassword = async (change: Change, { member, passwordHash, keeps }: NewPassword): Promise<Tokens> => {
  const { id: memberId, name, partner } = member
  member.passwordHash = passwordHash
  const ended = await endAccess(change, member, keeps)
  change.record({
    kind: 'PASSWORD_CHANGED',
    ...(partner && { partnerId: partner.id }),
    data: { member: name, memberId },
  })
  return ended
}
