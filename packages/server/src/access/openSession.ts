import { notFound } from '../errors.ts'
import type { Command } from '../write.ts'
import { Member } from './Member.ts'
import { Session } from './Session.ts'
import { sessionDays } from './sessionCookie.ts'

export interface OpenSessionInput {
  readonly memberId: string
  readonly tokenHash: string
  /** The session that the same browser had before. */
  readonly replaces: string | null
}

/** Signs a member in, as the system. */
export const openSession: Command<OpenSessionInput, { expiresAt: string }> = async (
  { em, now },
  { memberId, tokenHash, replaces },
) => {
  const member = await em.findOne(Member, { id: memberId, removedAt: null })
  if (!member) throw notFound('Member')
  member.signedInAt = now
  if (replaces !== null) await em.nativeDelete(Session, { tokenHash: replaces })
  const expiresAt = now.add({ hours: sessionDays * 24 })
  em.persist(em.create(Session, { tokenHash, member, createdAt: now, expiresAt }))
  return { done: { expiresAt: expiresAt.toString() } }
}
