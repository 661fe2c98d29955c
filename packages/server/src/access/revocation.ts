import { sql } from 'kysely'
import { Client } from 'pg'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'

const channel = 'samop_access'
const pollEvery = 3000

/** After the commit that ended a session or key: tells every node; the poll follows where the word is lost. */
export const announceRevocation = ({ ownPool, log }: Pick<Services, 'ownPool' | 'log'>, tokenHash: string): void => {
  ownPool
    .query('select pg_notify($1, $2)', [channel, tokenHash])
    .catch((error: Error) => log.warn({ err: error }, 'the word of a revocation was lost; the poll follows'))
}

/** After the commit that changed what a session's or key's holder may do: what is open goes on only when it is opened anew. */
export const announceChangedRights = (services: Pick<Services, 'ownPool' | 'log'>, tokenHash: string): void =>
  announceRevocation(services, `${tokenHash}${changed}`)

const changed = ' changed'

/** Why what is open is closed: the token signs in no more, or its holder may do other things than before. */
export type Closing = 'ENDED' | 'CHANGED'

/** Closes what a revoked or expired session or key has open on this node. */
export class Revocation {
  readonly #open = new Map<string, Set<(why: Closing) => void>>()
  #client: Client | undefined
  #timer: NodeJS.Timeout | undefined
  #polling: Promise<void> | undefined
  #stopped = false

  constructor(
    private readonly services: Pick<Services, 'ownPool' | 'clock' | 'log'>,
    /** Address of the database as the application's role. */
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

  /** `close` is called once when the token stops signing in or means other rights; the answer takes the registration back. */
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
            and not exists (select from api_key k where k.token_hash = hash and k.revoked_at is null
              and (k.expires_at is null or k.expires_at > ${now}::text::timestamptz))`,
      ),
    )
  }
}
