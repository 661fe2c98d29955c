import { sql } from 'kysely'
import { Client } from 'pg'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'

const channel = 'samop_access'
const pollEvery = 3000

/** Tells every node, after the commit, that a session or key has ended; the poll finds it if the message is lost. */
export const announceRevocation = ({ ownPool, log }: Pick<Services, 'ownPool' | 'log'>, tokenHash: string): void => {
  ownPool
    .query('select pg_notify($1, $2)', [channel, tokenHash])
    .catch((error: Error) => log.warn({ err: error }, 'the word of a revocation was lost; the poll follows'))
}

/** Tells every node, after the commit, that the rights of a session or key changed: its sockets close, to be opened again. */
export const announceChangedRights = (services: Pick<Services, 'ownPool' | 'log'>, tokenHash: string): void =>
  announceRevocation(services, `${tokenHash}${changed}`)

const changed = ' changed'

/** Why a socket closes: its token no longer signs in, or its holder's rights changed. */
export type Closing = 'ENDED' | 'CHANGED'

/** Closes the sockets of revoked and expired sessions and keys on this node. */
export class Revocation {
  readonly #open = new Map<string, Set<(why: Closing) => void>>()
  #client: Client | undefined
  #timer: NodeJS.Timeout | undefined
  #polling: Promise<void> | undefined
  #stopped = false

  constructor(
    private readonly services: Pick<Services, 'ownPool' | 'clock' | 'log'>,
    /** URL of the database, with the application's role. */
    private readonly url: string,
  ) {}

  async start(): Promise<void> {
    await this.#listen()
    this.#timer = setInterval(() => void this.#poll(), pollEvery)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    await this.#client?.end().catch(() => undefined)
    await this.#polling
  }

  /** Calls `close` once when the token no longer signs in or its rights change; the returned function unregisters it. */
  register(tokenHash: string, close: (why: Closing) => void): () => void {
    const closes = this.#open.get(tokenHash) ?? new Set()
    this.#open.set(tokenHash, closes.add(close))
    return () => {
      closes.delete(close)
      if (closes.size === 0 && this.#open.get(tokenHash) === closes) this.#open.delete(tokenHash)
    }
  }

  #close(tokenHash: string, why: Closing): void {
    const closes = this.#open.get(tokenHash)
    this.#open.delete(tokenHash)
    for (const close of closes ?? []) close(why)
  }

  #heard(payload: string): void {
    if (payload.endsWith(changed)) this.#close(payload.slice(0, -changed.length), 'CHANGED')
    else this.#close(payload, 'ENDED')
  }

  async #listen(): Promise<void> {
    const client = new Client({ connectionString: this.url })
    this.#client = client
    client.on('notification', ({ payload }) => this.#heard(payload ?? ''))
    client.on('error', (error) =>
      this.services.log.warn({ err: error }, 'the connection that hears of revocations broke'),
    )
    client.on('end', () => {
      if (!this.#stopped) setTimeout(() => void this.#listen().catch(() => undefined), pollEvery).unref()
    })
    await client.connect()
    await client.query(`listen ${channel}`)
  }

  #poll(): Promise<void> {
    return (this.#polling ??= this.#ended()
      .then((ended) => ended.forEach(({ tokenHash }) => this.#close(tokenHash, 'ENDED')))
      .catch((error: Error) =>
        this.services.log.warn({ err: error }, 'open sessions could not be checked; trying again'),
      )
      .finally(() => {
        this.#polling = undefined
      }))
  }

  async #ended(): Promise<{ tokenHash: string }[]> {
    if (this.#open.size === 0) return []
    const now = this.services.clock().toString()
    return readAsSystem(this.services, (db) =>
      db.rows(
        sql<{ tokenHash: string }>`select hash as "tokenHash" from unnest(${[...this.#open.keys()]}::text[]) hash
          where not exists (select from session s where s.token_hash = hash and least(s.expires_at, s.idle_until) > ${now}::text::timestamptz)
            and not exists (select from api_key_secret s join api_key k on k.id = s.api_key_id where s.token_hash = hash
              and k.revoked_at is null and least(k.expires_at, s.ends_at, 'infinity') > ${now}::text::timestamptz)`,
      ),
    )
  }
}
