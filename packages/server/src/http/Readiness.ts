import { randomUUID } from 'node:crypto'
import { checkStorageWrites } from '../document/storage.ts'
import type { Services } from '../services.ts'

/** Why a node cannot serve; null = it can. */
export type Unready =
  | 'database unreachable or not migrated'
  | 'database does not write'
  | 'documents not writable'
  | 'disk nearly full'

/** A transaction that writes and stays open; every later event waits for its end. */
export interface OpenTransaction {
  readonly pid: number
  readonly application: string
  readonly seconds: number
}

/** The oldest transaction that has been open for so long; only those of this login can be seen. */
export const oldestTransaction = async (
  { ownPool }: Pick<Services, 'ownPool'>,
  seconds = 10,
): Promise<OpenTransaction | null> => {
  const { rows } = await ownPool.query<OpenTransaction>(
    `select pid, application_name as application, extract(epoch from clock_timestamp() - xact_start)::int as seconds
      from pg_stat_activity where backend_xid is not null and xact_start < clock_timestamp() - make_interval(secs => $1)
      order by xact_start limit 1`,
    [seconds],
  )
  return rows[0] ?? null
}

const remembered = 1000
const patience = 2000

/** Checks whether the node can work. It really writes, at most once a second, however often callers ask. */
export class Readiness {
  #last: { readonly at: number; readonly answer: Promise<Unready | null> } | undefined

  constructor(private readonly services: Pick<Services, 'ownPool' | 'config' | 'disk' | 'log'>) {}

  check(): Promise<Unready | null> {
    const now = performance.now()
    if (!this.#last || now - this.#last.at > remembered) this.#last = { at: now, answer: this.#check() }
    return this.#last.answer
  }

  async #check(): Promise<Unready | null> {
    const { ownPool, config, disk } = this.services
    if ((await disk.level()) !== 'ROOM') return 'disk nearly full'
    if (!(await holds(ownPool.query('select 1 from member limit 0')))) return 'database unreachable or not migrated'
    // Writes a message into the journal, which nobody reads and which reaches the disk; a standby refuses it.
    const written = ownPool.query(
      `select pg_logical_emit_message(true, 'samop', $1) where current_setting('transaction_read_only') = 'off'`,
      [randomUUID()],
    )
    if (!(await holds(written.then(({ rowCount }) => rowCount === 1)))) return 'database does not write'
    return (await holds(checkStorageWrites(config.documentsFolder))) ? null : 'documents not writable'
  }
}

/** Whether the work succeeds within the time that a prober waits. */
const holds = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(
      (result) => result !== false,
      () => false,
    ),
    new Promise<boolean>((done) => setTimeout(done, patience, false).unref()),
  ])
