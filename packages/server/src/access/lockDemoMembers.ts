import { referenceTo } from '@samop/shared'
import { command } from '../command.ts'
import { ApiKey } from './key/ApiKey.ts'
import { demoEmails } from './demoMembers.ts'
import { Member } from './Member.ts'
import { Session } from './session/Session.ts'
import { keySubject } from '../history/subjects.ts'

/**
 * Everybody knows the demonstration's password, so outside a demonstration its members lose their password, sessions and
 * keys. Answers how many members there are, and the token hashes whose sockets the caller closes.
 */
export const lockDemoMembers = command(
  { name: 'lockDemoMembers', needs: 'SYSTEM' },
  async ({ em, now, lock, record }) => {
    const members = await em.find(Member, { email: { $in: [...demoEmails] }, removedAt: null })
    const sessions = await em.find(Session, { member: { $in: members } })
    const keys = await em.find(ApiKey, { createdBy: { $in: members }, revokedAt: null }, { populate: ['tokenHash'] })
    await lock(...keys.map(({ id }) => id))
    for (const member of members) member.passwordHash = null
    for (const session of sessions) em.remove(session)
    for (const key of keys) {
      key.revokedAt = now
      record(keySubject(key), { kind: 'KEY_REVOKED', data: { key: referenceTo(key) } })
    }
    return { done: { members: members.length, ended: [...sessions, ...keys].map(({ tokenHash }) => tokenHash) } }
  },
)

/** Undoes `lockDemoMembers`: the demonstration's members get their password back. Their keys stay revoked. */
export const unlockDemoMembers = command(
  { name: 'unlockDemoMembers', needs: 'SYSTEM' },
  async ({ em }, { passwordHash }: { passwordHash: string }) => {
    const where = { email: { $in: [...demoEmails] }, removedAt: null, passwordHash: null }
    return { done: { members: await em.nativeUpdate(Member, where, { passwordHash }) } }
  },
)
