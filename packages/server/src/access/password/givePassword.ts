import { referenceTo } from '@samop/shared'
import type { Change } from '../../write.ts'
import { endAccess, type Tokens } from '../endAccess.ts'
import type { Member } from '../Member.ts'
import { memberSubject } from '../../history/subjects.ts'

export interface NewPassword {
  readonly member: Member
  readonly passwordHash: string
  /** Hash of the session that stays signed in; null = none. */
  readonly keeps: string | null
}

/** Stores a new password, and ends all access that the old one may have given. The caller closes the sockets of the tokens. */
export const givePassword = async (change: Change, { member, passwordHash, keeps }: NewPassword): Promise<Tokens> => {
  member.passwordHash = passwordHash
  const ended = await endAccess(change, member, keeps)
  change.record(memberSubject(member), {
    kind: 'PASSWORD_CHANGED',
    data: { member: referenceTo(member) },
  })
  return ended
}
