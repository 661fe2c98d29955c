import { allowPerson } from '../allow.ts'
import type { Command } from '../../write.ts'
import type { Tokens } from '../endAccess.ts'
import { givePassword } from './givePassword.ts'
import { Member } from '../Member.ts'

interface ChangePassword {
  readonly idempotencyKey?: string | null
}

/** Stores a person's new password. No password enters the transaction or the stored result of an idempotency key. */
export const changePasswordTo = (passwordHash: string, keeps: string | null): Command<ChangePassword, Tokens> =>
  async function changePassword(change) {
    const { em, actor } = change
    allowPerson(actor, 'Only a signed-in person has a password to change.')
    await change.lock(actor.id)
    const member = await em.findOneOrFail(Member, actor.id)
    return { done: await givePassword(change, { member, passwordHash, keeps }) }
  }
