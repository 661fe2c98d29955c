import { command } from '../../command.ts'
import { givePassword } from './givePassword.ts'
import { Member } from '../Member.ts'

/** Stores a person's new password. No password enters the transaction or the stored result of an idempotency key. */
export const changePasswordTo = (passwordHash: string, keeps: string | null) =>
  command({ name: 'changePassword', needs: 'PERSON' }, async (change) => {
    const { em, actor } = change
    await change.lock(actor.id)
    const member = await em.findOneOrFail(Member, actor.id)
    return { done: await givePassword(change, { member, passwordHash, keeps }) }
  })
