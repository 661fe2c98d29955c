import type { RawBuilder } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Account } from './access/account.ts'
import { type Db, statementOf } from './sql.ts'

/**
 * One request's reading: a read-only transaction that begins with the first statement and knows who reads.
 * Whoever opens one closes it.
 */
export class Reader implements Db {
  #client: Promise<PoolClient> | undefined
  #account: Promise<Account | null> | undefined
  /** One statement at a time, however many fields ask at once. */
  #turn: Promise<unknown> = Promise.resolve()
  /** For tests and logs. */
  statements = 0

  constructor(
    private readonly pool: Pool,
    /** SHA-256 of the session's or key's token, or the system. */
    private readonly tokenHash: string | 'system' | null,
    private readonly now: () => Temporal.Instant,
  ) {}

  /** Whose token this is; null = nobody's. */
  account(): Promise<Account | null> {
    return (this.#account ??= this.#begin())
  }

  async rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    const turn = this.#turn.then(() => this.#run(query))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    await this.account()
    this.statements += 1
    return (await (await this.#client)!.query(statementOf(query))).rows as Row[]
  }

  async close(): Promise<void> {
    await this.#turn
    const client = this.#client
    this.#client = this.#account = undefined
    if (!client) return
    const open = await client.catch(() => undefined)
    if (!open) return
    this.statements += 1
    await open.query('commit').then(
      () => open.release(),
      (error: Error) => open.release(error),
    )
  }

  async #begin(): Promise<Account | null> {
    const hash = this.tokenHash
    if (hash === null) return null
    this.#client = this.pool.connect()
    const client = await this.#client
    this.statements += 1
    // one round trip; both values are of our own making and hold no quote
    const enter = hash === 'system' ? asSystem : `select samop_enter('${hash}', '${this.now().toString()}') as account`
    const [, entered] = (await client.query(
      `begin transaction isolation level repeatable read, read only; ${enter}`,
    )) as unknown as {
      rows: { account: Account | null }[]
    }[]
    return entered?.rows[0]?.account ?? null
  }
}

const asSystem = `select null as account, set_config('samop.side', 'SYSTEM', true), set_config('samop.partner', '', true),
  set_config('samop.programs', '', true), set_config('samop.locations', '', true)`

/** Reads once as the system, for timers and the feed. */
export const readAsSystem = async <Result>(
  { pool, clock }: { pool: Pool; clock: () => Temporal.Instant },
  work: (db: Db) => Promise<Result>,
): Promise<Result> => {
  const reader = new Reader(pool, 'system', clock)
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}
