import { referenceTo } from '@samop/shared'
import type { Change } from '../write.ts'
import { AccessLink } from './link/AccessLink.ts'
import { ApiKey } from './key/ApiKey.ts'
import { asSystem } from './asSystem.ts'
import { KnownBrowser } from './signIn/KnownBrowser.ts'
import type { Member } from './Member.ts'
import { Session } from './session/Session.ts'
import { keySubject } from '../history/subjects.ts'

/** Hashes of a member's tokens: of their sessions, and of the working keys that they made. */
export interface Tokens {
  readonly sessions: string[]
  readonly keys: string[]
}

/**
 * Ends all sessions of a member except `keeps`, and revokes the keys they made; the caller closes the sockets of both.
 * Unused links stop working, and no browser is known for the member any more.
 */
export const endAccess = async (change: Change, member: Member, keeps: string | null = null): Promise<Tokens> => {
  await change.lock(...(await keysOf(change, member)).map(({ id }) => id))
  // One may have been revoked while we waited.
  const keys = await keysOf(change, member)
  for (const key of keys) {
    key.revokedAt = change.now
    change.record(keySubject(key), { kind: 'KEY_REVOKED', data: { key: referenceTo(key) } })
  }
  const sessions = await asSystem(change, async () => {
    const found = (await change.em.find(Session, { member })).filter(({ tokenHash }) => tokenHash !== keeps)
    await change.em.nativeDelete(Session, { tokenHash: { $in: hashes(found) } })
    await change.em.nativeUpdate(AccessLink, { member, usedAt: null }, { usedAt: change.now })
    await change.em.nativeDelete(KnownBrowser, { member })
    return found
  })
  return { sessions: hashes(sessions), keys: hashes(keys) }
}

/** The tokens that act with the rights of a member. */
export const tokensOf = async (change: Change, member: Member): Promise<Tokens> => ({
  keys: hashes(await keysOf(change, member)),
  sessions: hashes(await asSystem(change, () => change.em.find(Session, { member }))),
})

const keysOf = ({ em }: Change, member: Member) =>
  em.find(ApiKey, { createdBy: member, revokedAt: null }, { populate: ['tokenHash'] })

const hashes = (found: readonly { readonly tokenHash: string }[]) => found.map(({ tokenHash }) => tokenHash)
