import { system } from '@samop/shared'
import type { Change } from '../write.ts'
import { AccessLink } from './link/AccessLink.ts'
import { ApiKey } from './key/ApiKey.ts'
import { hashesOf } from './key/keySecrets.ts'
import { moveKey, workingStatuses } from './key/moveKey.ts'
import { asSystem } from './asSystem.ts'
import { KnownBrowser } from './signIn/KnownBrowser.ts'
import type { Member } from './Member.ts'
import { Session } from './session/Session.ts'

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
  await change.lock(...idsOf(await keysOf(change, member)))
  // One may have been revoked while we waited.
  const keys = await keysOf(change, member)
  await asSystem(change, async () => {
    for (const key of keys) await moveKey(change, key, 'REVOKE', {}, system)
  })
  const sessions = await asSystem(change, async () => {
    const found = (await change.em.find(Session, { member })).filter(({ tokenHash }) => tokenHash !== keeps)
    await change.em.nativeDelete(Session, { tokenHash: { $in: hashes(found) } })
    await change.em.nativeUpdate(AccessLink, { member, usedAt: null }, { usedAt: change.now })
    await change.em.nativeDelete(KnownBrowser, { member })
    return found
  })
  return { sessions: hashes(sessions), keys: await hashesOf(change, idsOf(keys)) }
}

/** The tokens that act with the rights of a member. */
export const tokensOf = async (change: Change, member: Member): Promise<Tokens> => ({
  keys: await hashesOf(change, idsOf(await keysOf(change, member))),
  sessions: hashes(await asSystem(change, () => change.em.find(Session, { member }))),
})

const keysOf = ({ em }: Change, member: Member) =>
  em.find(ApiKey, { createdBy: member, status: { $in: workingStatuses } }, { refresh: true })

const idsOf = (keys: readonly ApiKey[]) => keys.map(({ id }) => id)

const hashes = (found: readonly { readonly tokenHash: string }[]) => found.map(({ tokenHash }) => tokenHash)
