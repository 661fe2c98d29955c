import type { RawBuilder } from 'kysely'
import type { Pool, PoolClient, QueryResult } from 'pg'
import type { Account } from './access/account.ts'
import { type Db, type Statement, statementOf } from './sql.ts'

/**
 * One request's reading: a read-only transaction that begins with the first statement and knows who reads.
 * Whoever opens one closes it.
 */
export class Reader implements Db {
  #client: Promise<PoolClient> | undefined
  #account: Promise<Account | null> | undefined
  /** For tests and logs. */
  statements = 0

  constructor(
    /** Of connections that send a statement without waiting for the answer to the one before. */
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
    // sent together with what begins the transaction, and carried out after it
    const [, { rows }] = await Promise.all([this.account(), this.#send(statementOf(query))])
    return rows as Row[]
  }

  async #send(statement: Statement): Promise<QueryResult> {
    const client = await this.#client
    if (!client) throw new Error('nobody reads')
    this.statements += 1
    return client.query(statement)
  }

  /** Ends the transaction; nobody has to wait for it. */
  close(): void {
    const client = this.#client
    this.#client = this.#account = undefined
    if (!client) return
    this.statements += 1
    client
      .then((open) =>
        open.query('commit').then(
          () => open.release(),
          (error: Error) => open.release(error),
        ),
      )
      .catch(() => undefined)
  }

  /** Ends the connection with whatever it is reading: PostgreSQL sees within a second that nobody listens. */
  abandon(): void {
    const client = this.#client
    this.#client = this.#account = undefined
    client?.then((open) => open.release(new Error('nobody waits for it'))).catch(() => undefined)
  }

  async #begin(): Promise<Account | null> {
    const hash = this.tokenHash
    if (hash === null) return null
    this.#client = this.pool.connect()
    const client = await this.#client
    this.statements += 1
    // what is asked in the same breath goes out in the same packet
    const { stream } = client.connection
    stream.cork()
    process.nextTick(() => stream.uncork())
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
  { ownPool, clock }: { ownPool: Pool; clock: () => Temporal.Instant },
  work: (db: Db) => Promise<Result>,
): Promise<Result> => {
  const reader = new Reader(ownPool, 'system', clock)
  try {
    return await work(reader)
  } finally {
    reader.close()
  }
}
