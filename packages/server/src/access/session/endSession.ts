import { referenceTo } from '@samop/shared'
import { notFound } from '../../errors.ts'
import { allowPerson } from '../allow.ts'
import { knownId } from '../../ids.ts'
import { command } from '../../command.ts'
import type { Change } from '../../write.ts'
import { Member } from '../Member.ts'
import { Session } from './Session.ts'
import { memberSubject } from '../../history/subjects.ts'

/** Signs a browser out, as the system; answers who was signed in, or null. */
export const endSession = command(
  { name: 'endSession', needs: 'SYSTEM' },
  async ({ em }, { tokenHash }: { readonly tokenHash: string }) => {
    const session = await em.findOne(Session, { tokenHash })
    await em.nativeDelete(Session, { tokenHash })
    return { done: { memberId: session?.member.id ?? null } }
  },
)

interface EndOwnSession {
  readonly sessionId: string
  readonly idempotencyKey?: string | null
}

/** Token hashes whose sockets the caller closes. */
interface Ended {
  readonly ended: string[]
}

export const endOwnSession = command(
  { name: 'endOwnSession', needs: 'PERSON' },
  async (change, { sessionId }: EndOwnSession) => {
    const member = await ownMember(change)
    const session = await change.em.findOne(Session, { id: knownId(sessionId, 'Session', 'input.sessionId'), member })
    if (!session) throw notFound('Session', 'input.sessionId')
    return end(change, member, [session])
  },
)

export const endOtherSessions = (keeps: string) =>
  command({ name: 'endOtherSessions', needs: 'PERSON' }, async (change) => {
    const member = await ownMember(change)
    return end(change, member, await change.em.find(Session, { member, tokenHash: { $ne: keeps } }))
  })

const ownMember = async ({ em, actor, lock }: Change): Promise<Member> => {
  allowPerson(actor, 'Only a signed-in person has sessions.')
  await lock(actor.id)
  return em.findOneOrFail(Member, actor.id)
}

const end = ({ em, record }: Change, member: Member, sessions: readonly Session[]): { done: Ended } => {
  for (const session of sessions) em.remove(session)
  if (sessions.length > 0)
    record(memberSubject(member), {
      kind: 'SESSIONS_ENDED',
      data: { member: referenceTo(member), count: sessions.length },
    })
  return { done: { ended: sessions.map(({ tokenHash }) => tokenHash) } }
}
