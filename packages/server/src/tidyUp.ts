import { LockMode } from '@mikro-orm/postgresql'
import { system } from '@samop/shared'
import { AccessLink } from './access/link/AccessLink.ts'
import { ApiKeySecret } from './access/key/ApiKeySecret.ts'
import { endedSecretsKeptFor } from './access/key/keySecrets.ts'
import { Guesses } from './access/signIn/Guesses.ts'
import { guessesKeptFor } from './access/signIn/guessing.ts'
import { KnownBrowser } from './access/signIn/KnownBrowser.ts'
import { Session } from './access/session/Session.ts'
import { PutOff } from './claim/list/PutOff.ts'
import { Challenge } from './secondFactor/Challenge.ts'
import { PendingSignIn } from './secondFactor/PendingSignIn.ts'
import { dropContent } from './document/dropContent.ts'
import { Document } from './document/Document.ts'
import { leftUnsettled, type Unsettled, unsettled } from './document/unsettled.ts'
import { sweepExports } from './export/sweepExports.ts'
import type { Services } from './services.ts'
import { StoredResult } from './StoredResult.ts'
import { command } from './command.ts'
import { write, type Writer } from './write.ts'

/** How long an unattached upload, and the result of an idempotency key, is kept. */
const keptFor = { hours: 7 * 24 }
const batch = 500

/** Deletes expired sessions and links, claims put off until now, exports after their week, secrets of keys that ended long ago, old unattached uploads, and old results of idempotency keys. */
export const tidyUp = async (services: Services): Promise<void> => {
  const writer = { services, actor: system }
  for (let more = true; more;) {
    const outcome = await write(writer, clearAway, {})
    if ('refused' in outcome) return
    // Only after the rows are deleted for certain: a surplus file does no harm, a missing one does.
    for (const content of outcome.done.contents) await dropUnsettled(writer, content)
    more = outcome.done.more
  }
  await sweepExports(services)
  for (const content of await leftUnsettled(services.config.documentsFolder)) await dropUnsettled(writer, content)
}

const dropUnsettled = async (writer: Writer, { sha256, settled }: Unsettled): Promise<void> => {
  await write(writer, dropContent, { sha256 })
  await settled()
}

const clearAway = command({ name: 'clearAway', needs: 'SYSTEM' }, async ({ em, now, services }) => {
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
  const putOff = await em.find(PutOff, { untilAt: { $lte: now } }, free)
  const secrets = await em.find(ApiKeySecret, { endsAt: { $lt: now.subtract(endedSecretsKeptFor) } }, free)
  const gone = [uploads, results, sessions, links, secrets, browsers, guesses, challenges, pending, putOff]
  for (const one of gone.flat()) em.remove(one)
  const more = gone.some(({ length }) => length === batch)
  // If this process ends after the rows are removed and before the bytes are, the notes let the next one go on.
  const { documentsFolder } = services.config
  const contents = await Promise.all(uploads.map(({ sha256 }) => unsettled(documentsFolder, sha256)))
  return { done: { more, contents } }
})
