import type { NewsKey } from '@samop/shared'
import DataLoader from 'dataloader'
import { sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'
import { readAsSystem } from '../reader.ts'

type Choices = ReadonlyMap<NewsKey, boolean>

interface Parts {
  readonly ownPool: Pool
  readonly clock: () => Temporal.Instant
}

const mostRemembered = 50_000
/** In case nobody tells that a person has chosen. */
const longest = 10 * 60_000

/**
 * What people chose for the bell, in memory: an event that thousands follow must not ask the database for each. What is not
 * remembered is read in one statement for all; the choices of a person are forgotten when they choose.
 */
export class RememberedChoices {
  readonly #choices: DataLoader<string, Choices>

  constructor(parts: Parts) {
    this.#choices = new DataLoader((ids: readonly string[]) => choicesOf(parts, ids), {
      cacheMap: new LRUCache<string, Promise<Choices>>({ max: mostRemembered, ttl: longest }),
    })
  }

  /** The choices of a person that differ from those of their role. */
  of(id: string): Promise<Choices> {
    return this.#choices.load(id)
  }

  forget(id: string): void {
    this.#choices.clear(id)
  }

  forgetAll(): void {
    this.#choices.clearAll()
  }
}

const none: Choices = new Map()

const choicesOf = async (parts: Parts, ids: readonly string[]): Promise<Choices[]> => {
  const rows = await readAsSystem(parts, (db) =>
    db.rows(
      sql<{ id: string; news: NewsKey; tells: boolean }>`select member_id as id, news, tells from bell_choice
        where member_id = any(${ids}::uuid[])`,
    ),
  )
  const found = Map.groupBy(rows, ({ id }) => id)
  return ids.map((id) => {
    const chosen = found.get(id)
    return chosen ? new Map(chosen.map(({ news, tells }) => [news, tells])) : none
  })
}
