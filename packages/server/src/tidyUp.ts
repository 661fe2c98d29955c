import { LockMode } from '@mikro-orm/postgresql'
import { system } from '@samop/shared'
import { AccessLink } from './access/link/AccessLink.ts'
import { Guesses } from './access/signIn/Guesses.ts'
import { guessesKeptFor } from './access/signIn/guessing.ts'
import { KnownBrowser } from './access/signIn/KnownBrowser.ts'
import { Session } from './access/session/Session.ts'
import { Challenge } from './secondFactor/Challenge.ts'
import { PendingSignIn } from './secondFactor/PendingSignIn.ts'
import { dropContent } from './document/dropContent.ts'
import { Document } from './document/Document.ts'
import type { Services } from './services.ts'
import { StoredResult } from './StoredResult.ts'
import { type Command, write } from './write.ts'

/** How long an unattached upload, and the result of an idempotency key, is kept. */
const keptFor = { hours: 7 * 24 }
const batch = 500

/** Deletes expired sessions and links, old unattached uploads, and old results of idempotency keys. */
export const tidyUp = async (services: Services): Promise<void> => {
  const writer = { services, actor: system }
  for (let more = true; more;) {
    const outcome = await write(writer, clearAway, {})
    if ('refused' in outcome) return
    // Only after the rows are deleted for certain: a surplus file does no harm, a missing one does.
    for (const sha256 of outcome.done.contents) await write(writer, dropContent, { sha256 })
    more = outcome.done.more
  }
}

const clearAway: Command<object, { readonly more: boolean; readonly contents: readonly string[] }> = async ({
  em,
  now,
}) => {
  const before = now.subtract(keptFor)
  // Skips rows that others have locked, such as another node that tidies up.
  const free = { limit: batch, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE } as const
  const uploads = await em.find(Document, { claim: null, uploadedAt: { $lt: before } }, free)
  const results = await em.find(StoredResult, { at: { $lt: before } }, free)
  const sessions = await em.find(Session, { $or: [{ expiresAt: { $lte: now } }, { idleUntil: { $lte: now } }] }, free)
  const links = await em.find(AccessLink, { expiresAt: { $lt: before } }, free)
  const browsers = await em.find(KnownBrowser, { signedInAt: { $lt: now.subtract({ hours: 400 * 24 }) } }, free)
  const challenges = await em.find(Challenge, { expiresAt: { $lte: now } }, free)
  const pending = await em.find(PendingSignIn, { expiresAt: { $lte: now } }, free)
  const guesses = await em.find(Guesses, { lastAt: { $lt: now.subtract(guessesKeptFor) } }, free)
  const gone = [uploads, results, sessions, links, browsers, guesses, challenges, pending]
  for (const one of gone.flat()) em.remove(one)
  const more = gone.some(({ length }) => length === batch)
  return { done: { more, contents: uploads.map(({ sha256 }) => sha256) } }
}
