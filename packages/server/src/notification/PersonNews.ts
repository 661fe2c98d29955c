import type { Services } from '../services.ts'
import type { RememberedChoices } from './RememberedChoices.ts'

/** What changed about a person, which all their open pages should show. */
export const personAspects = {
  NOTIFICATIONS_READ: {
    description: 'Notifications were marked as seen. Read unreadNotificationCount and notifications again.',
  },
  NOTIFICATIONS_CHOSEN: {
    description: 'Other news are told. Read notificationSettings, unreadNotificationCount and notifications again.',
  },
} as const

export type PersonAspect = keyof typeof personAspects

export const personChannel = 'samop_person'

/** Tells every node, after the commit, what changed about a person. It may be lost: then their other pages show it later. */
export const announceToPerson = (
  { ownPool, log }: Pick<Services, 'ownPool' | 'log'>,
  id: string,
  aspect: PersonAspect,
): void => {
  ownPool
    .query('select pg_notify($1, $2)', [personChannel, `${id} ${aspect}`])
    .catch((error: Error) => log.warn({ err: error }, 'a person’s other pages were not told of a change'))
}

type Listener = (aspect: PersonAspect) => void

/** Passes on what changed about persons to their subscriptions on this node. */
export class PersonNews {
  readonly #listeners = new Map<string, Set<Listener>>()

  constructor(private readonly choices: Pick<RememberedChoices, 'forget' | 'forgetAll'>) {}

  heard(payload: string): void {
    const [id = '', aspect = ''] = payload.split(' ')
    if (aspect === 'NOTIFICATIONS_CHOSEN') this.choices.forget(id)
    if (aspect in personAspects) for (const listener of this.#listeners.get(id) ?? []) listener(aspect as PersonAspect)
  }

  /** Nothing was heard for a while. */
  missed(): void {
    this.choices.forgetAll()
  }

  /** What changes about a person from now on. It does not grow: each aspect waits at most once. */
  follow(id: string): AsyncIterableIterator<{ readonly aspect: PersonAspect }> {
    const waiting = new Set<PersonAspect>()
    let wake = () => {}
    let closed = false
    const listener: Listener = (aspect) => {
      waiting.add(aspect)
      wake()
    }
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    const close = () => {
      closed = true
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id)
      wake()
    }
    return {
      next: async () => {
        while (!closed && waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve))
        const [aspect] = waiting
        if (closed || aspect === undefined) return { value: undefined, done: true }
        waiting.delete(aspect)
        return { value: { aspect } }
      },
      return: async () => {
        close()
        return { value: undefined, done: true }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }
}
