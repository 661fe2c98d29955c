import { type Actor, system } from '@samop/shared'
import type { Services } from '../../services.ts'
import { command, type Command } from '../../command.ts'
import { write } from '../../write.ts'
import { ApiKey } from '../key/ApiKey.ts'
import { ApiKeySecret } from '../key/ApiKeySecret.ts'
import { Session } from './Session.ts'

const onceIn = 60_000
const mostRemembered = 10_000

/** Records when keys and sessions were last used, at most once a minute each; no request waits for it. */
export class TokenUse {
  readonly #noted = new Map<string, number>()
  readonly #writing = new Set<Promise<void>>()

  note(services: Services, { kind }: Pick<Actor, 'kind'>, tokenHash: string): void {
    const noteUse = noteUseOf[kind]
    if (!noteUse) return
    const now = services.clock().epochMilliseconds
    if (now - (this.#noted.get(tokenHash) ?? -Infinity) < onceIn) return
    if (this.#noted.size >= mostRemembered) this.#noted.clear()
    this.#noted.set(tokenHash, now)
    const writing = write({ services, actor: system }, noteUse, { tokenHash })
      .then(
        () => undefined,
        (error: Error) => services.log.warn({ err: error }, 'the use of a key or session was not noted'),
      )
      .finally(() => this.#writing.delete(writing))
    this.#writing.add(writing)
  }

  /** Waits for pending writes: a connection opened while its pool closes is never given back. */
  async close(): Promise<void> {
    await Promise.all(this.#writing)
  }
}

interface Used {
  readonly tokenHash: string
}

// Several nodes may see the same token; the condition lets only one of them write.
const noteKeyUse = command({ name: 'noteKeyUse', needs: 'SYSTEM' }, async ({ em, now }, { tokenHash }: Used) => {
  const before = now.subtract({ milliseconds: onceIn })
  const unnoted = { $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: before } }] }
  const secret = await em.findOne(ApiKeySecret, { tokenHash, ...unnoted })
  if (!secret) return { done: {} }
  secret.lastUsedAt = now
  await em.nativeUpdate(ApiKey, { id: secret.apiKey.id, ...unnoted }, { lastUsedAt: now })
  return { done: {} }
})

const noteSessionUse = command(
  { name: 'noteSessionUse', needs: 'SYSTEM' },
  async ({ em, now, services: { config } }, { tokenHash }: Used) => {
    const before = now.subtract({ milliseconds: onceIn })
    const idleUntil = now.add({ seconds: config.sessionIdle.total('seconds') })
    await em.nativeUpdate(
      Session,
      { tokenHash, lastUsedAt: { $lte: before }, idleUntil: { $gt: now } },
      { lastUsedAt: now, idleUntil },
    )
    return { done: {} }
  },
)

const noteUseOf: Partial<Record<Actor['kind'], Command<Used, object>>> = { KEY: noteKeyUse, MEMBER: noteSessionUse }
