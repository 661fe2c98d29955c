import { system } from '@samop/shared'
import { sql } from 'kysely'
import { command } from '../command.ts'
import type { Config } from '../config.ts'
import { lockName } from '../database/locks.ts'
import { StartError } from '../startError.ts'
import type { Services } from '../services.ts'
import type { Db } from '../sql.ts'
import { type Change, write } from '../write.ts'
import { keyIdOf, markWith, seal, type SealingKey, unseal } from './sealed.ts'
import { keyFileOf, sealingKeys } from './sealingKeys.ts'

/** Seals what the database must give back in plain form: the secrets of second factors. */
export class Vault {
  #keys: readonly SealingKey[] | undefined

  constructor(private readonly config: Pick<Config, 'secretKeys' | 'keysFolder'>) {}

  seal(text: string, about: string): string {
    return seal(this.#newest, text, about)
  }

  open(sealed: string, about: string): string {
    const key = this.#all.find(({ id }) => id === keyIdOf(sealed))
    if (!key) throw new Error(`no key ${keyIdOf(sealed)} to open a secret with`)
    return unseal(key, sealed, about)
  }

  /** Marks a text with the newest key, so that nobody without the keys can make such a mark. */
  mark(text: string, purpose: string): string {
    return markWith(this.#newest, text, purpose)
  }

  isMark(mark: string, text: string, purpose: string): boolean {
    return this.#all.some((key) => markWith(key, text, purpose) === mark)
  }

  get newestId(): string {
    return this.#newest.id
  }

  isNewest(sealed: string): boolean {
    return keyIdOf(sealed) === this.#newest.id
  }

  readonly #demanding = command({ name: 'demandKeys', needs: 'SYSTEM' }, ({ db }) => this.#demandAll(db))

  /** Stops the start with one line when a key is missing or wrong. */
  async check(services: Services): Promise<void> {
    await write({ services, actor: system }, this.#demanding, {})
  }

  /** Within a command that seals: records the key, so that later starts without it fail. */
  async note({ em, db, now }: Change): Promise<void> {
    await lockName(em, 'SECRETS', 'keys')
    await this.#demandAll(db)
    await db.rows(sql`select samop_note_key(${this.#newest.id}, ${now.toString()}::text::timestamptz)`)
  }

  async #demandAll(db: Db): Promise<{ done: object }> {
    const noted = await db.rows(sql<{ id: string }>`select id from secret_key order by id`)
    const lacking = noted.map(({ id }) => id).filter((id) => !this.#all.some((key) => key.id === id))
    if (lacking.length > 0) throw new StartError(lost(this.config, lacking))
    return { done: {} }
  }

  get #all(): readonly SealingKey[] {
    return (this.#keys ??= sealingKeys(this.config))
  }

  get #newest(): SealingKey {
    return this.#all[0]!
  }
}

const lost = (config: Pick<Config, 'secretKeys' | 'keysFolder'>, ids: readonly string[]) =>
  `${config.secretKeys ? 'SECRET_KEYS' : keyFileOf(config)} lacks the key ${ids.join(', ')}, which secrets in the database are sealed with: give every node the same keys, or put the file back. Where a key is lost for good, "samop secrets forget --key <name>" removes what it sealed.`
