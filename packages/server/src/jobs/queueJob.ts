import { sql } from 'kysely'
import { asSystem } from '../access/asSystem.ts'
import type { Change } from '../write.ts'
import type { JobName, Payload } from './tasks.ts'

/** How often a job is tried before it is given up; the last try comes a minute and a half after the first. */
export const mostTries = 5

/** Queues a job in the transaction that accepts the work: either both are there, or neither is. */
export const queueJob = (change: Change, name: JobName, payload: Payload): Promise<unknown> =>
  asSystem(change, () =>
    change.db.rows(
      sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::text::json, max_attempts => ${mostTries}::int)`,
    ),
  )
