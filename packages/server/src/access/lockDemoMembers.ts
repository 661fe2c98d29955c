import { command } from '../command.ts'
import { ApiKey } from './key/ApiKey.ts'
import { hashesOf } from './key/keySecrets.ts'
import { moveKey, workingStatuses } from './key/moveKey.ts'
import { demoEmails } from './demoMembers.ts'
import { Member } from './Member.ts'
import { Session } from './session/Session.ts'

/**
 * Everybody knows the demonstration's password, so outside a demonstration its members lose their password, sessions and
 * keys. Answers how many members there are, and the token hashes whose sockets the caller closes.
 */
export const lockDemoMembers = command({ name: 'lockDemoMembers', needs: 'SYSTEM' }, async (change) => {
  const { em } = change
  const members = await em.find(Member, { email: { $in: [...demoEmails] }, removedAt: null })
  const sessions = await em.find(Session, { member: { $in: members } })
  const keys = await em.find(ApiKey, { createdBy: { $in: members }, status: { $in: workingStatuses } })
  const ids = keys.map(({ id }) => id)
  await change.lock(...ids)
  for (const member of members) member.passwordHash = null
  for (const session of sessions) em.remove(session)
  for (const key of keys) await moveKey(change, key, 'REVOKE')
  const ended = [...sessions.map(({ tokenHash }) => tokenHash), ...(await hashesOf(change, ids))]
  return { done: { members: members.length, ended } }
})

/** Undoes `lockDemoMembers`: the demonstration's members get their password back. Their keys stay revoked. */
export const unlockDemoMembers = command(
  { name: 'unlockDemoMembers', needs: 'SYSTEM' },
  async ({ em }, { passwordHash }: { passwordHash: string }) => {
    const where = { email: { $in: [...demoEmails] }, removedAt: null, passwordHash: null }
    return { done: { members: await em.nativeUpdate(Member, where, { passwordHash }) } }
  },
)
