import { Client } from 'pg'

/** The first half of the names of locks; the second is the hash of a worker pool's id. */
const lockSpace = 7_266_701

/**
 * Holds a lock on a worker pool's id for as long as this process lives: PostgreSQL lets go of it when the connection ends,
 * even after `kill -9`. `lost` is called when the connection ends by itself.
 */
export const holdPool = async (url: string, poolId: string, lost: () => void): Promise<() => Promise<void>> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select pg_advisory_lock($1, hashtext($2))', [lockSpace, poolId])
  let ended = false
  client.on('end', () => {
    if (!ended) lost()
  })
  return async () => {
    ended = true
    await client.end()
  }
}

/**
 * Frees the jobs of processes that have ended, which graphile-worker itself does only after four hours. If a process merely
 * lost its connection, its jobs run twice for a moment, which they must bear.
 */
export const freeJobs = `with ended as materialized (
    select pool from (select distinct locked_by as pool from graphile_worker._private_jobs where locked_by is not null) held
      where pg_try_advisory_xact_lock(${lockSpace}, hashtext(pool)))
  select graphile_worker.force_unlock_workers(array_agg(pool)) from ended having count(*) > 0`
