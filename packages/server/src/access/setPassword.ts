import { z } from 'zod'
import { notFound } from '../errors.ts'
import { validated } from '../validated.ts'
import type { Command } from '../write.ts'
import { emailAddress } from './addMember.ts'
import { allow } from './allow.ts'
import { Member } from './Member.ts'
import { Session } from './Session.ts'

const schema = z.object({ email: emailAddress, passwordHash: z.string().startsWith('$argon2id$') })

/** Gives a member a new password and signs them out everywhere; `ended` are the sessions whose sockets must close. */
export const setPassword: Command<z.input<typeof schema>, { memberId: string; ended: string[] }> = async (
  { em, actor },
  input,
) => {
  allow(actor, 'MANAGE_MEMBERS')
  const { email, passwordHash } = validated(schema, input)
  const member = await em.findOne(Member, { email, removedAt: null })
  if (!member) throw notFound('Member')
  member.passwordHash = passwordHash
  const sessions = await em.find(Session, { member })
  for (const session of sessions) em.remove(session)
  return { done: { memberId: member.id, ended: sessions.map(({ tokenHash }) => tokenHash) } }
}
