import { type Actor, system } from '@samop/shared'
import type { Services } from '../services.ts'
import { type Command, write } from '../write.ts'
import { ApiKey } from './ApiKey.ts'

const onceIn = 60_000
const mostRemembered = 10_000

/** Remembers when keys were last used, at most once a minute each and never while a request waits. */
export class KeyUse {
  readonly #noted = new Map<string, number>()

  note(services: Services, { kind, id }: Pick<Actor, 'kind' | 'id'>): void {
    if (kind !== 'KEY') return
    const now = services.clock().epochMilliseconds
    if (now - (this.#noted.get(id) ?? -Infinity) < onceIn) return
    if (this.#noted.size >= mostRemembered) this.#noted.clear()
    this.#noted.set(id, now)
    write({ services, actor: system }, noteKeyUse, { apiKeyId: id }).catch((error: Error) =>
      services.log.warn({ err: error }, 'the use of a key was not noted'),
    )
  }
}

// several nodes see the same key: only one of them writes
const noteKeyUse: Command<{ readonly apiKeyId: string }, Record<string, never>> = async ({ em, now }, { apiKeyId }) => {
  const before = now.subtract({ milliseconds: onceIn })
  await em.nativeUpdate(
    ApiKey,
    { id: apiKeyId, $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: before } }] },
    { lastUsedAt: now },
  )
  return { done: {} }
}
