import type { RawBuilder } from 'kysely'
import type { Pool, PoolClient, QueryResult } from 'pg'
import type { Caller } from './access/caller.ts'
import { asJson } from './asJson.ts'
import { type Db, type Statement, statementOf } from './sql.ts'

/**
 * The read-only transaction of a request, which begins with the first statement and knows the caller.
 * Whoever opens a reader closes it.
 */
export class Reader implements Db {
  #client: Promise<PoolClient> | undefined
  #caller: Promise<Caller | null> | undefined
  /** For tests and logs. */
  statements = 0

  constructor(
    /** A pool of connections that pipeline statements. */
    private readonly pool: Pool,
    /** SHA-256 of the session's or key's token, or the system; null = no token. */
    private readonly tokenHash: string | 'system' | null,
    private readonly now: () => Temporal.Instant,
  ) {}

  /** The account of the token; null = nobody's. */
  caller(): Promise<Caller | null> {
    return (this.#caller ??= this.#begin())
  }

  rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    return this.#read(statementOf(query))
  }

  jsonRows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    return this.#read({ ...statementOf(query), types: asJson })
  }

  async #read<Row>(statement: Statement): Promise<Row[]> {
    // Sent together with the statement that begins the transaction, and executed after it.
    const [, { rows }] = await Promise.all([this.caller(), this.#send(statement)])
    return rows as Row[]
  }

  async #send(statement: Statement): Promise<QueryResult> {
    const client = await this.#client
    if (!client) throw new Error('nobody reads')
    this.statements += 1
    return client.query(statement)
  }

  /** Ends the transaction, without waiting for it. */
  close(): void {
    const client = this.#client
    this.#client = this.#caller = undefined
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

  /** Closes the connection and its running statement; PostgreSQL notices within a second. */
  abandon(): void {
    const client = this.#client
    this.#client = this.#caller = undefined
    client?.then((open) => open.release(new Error('nobody waits for it'))).catch(() => undefined)
  }

  async #begin(): Promise<Caller | null> {
    const hash = this.tokenHash
    if (hash === null) return null
    this.#client = this.pool.connect()
    const client = await this.#client
    this.statements += 1
    // Statements of the same tick go out in the same packet.
    const { stream } = client.connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    // One round trip. We make both values ourselves, and they contain no quotes.
    const enter = hash === 'system' ? asSystem : `select samop_enter('${hash}', '${this.now().toString()}') as caller`
    const [, entered] = (await client.query(
      `begin transaction isolation level repeatable read, read only; ${enter}`,
    )) as unknown as {
      rows: { caller: Caller | null }[]
    }[]
    return entered?.rows[0]?.caller ?? null
  }
}

const asSystem = `select null as caller, set_config('samop.side', 'SYSTEM', true), set_config('samop.partner', '', true),
  set_config('samop.programs', '', true), set_config('samop.locations', '', true)`

/** Reads as the system, in one transaction. */
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
