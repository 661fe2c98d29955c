import type { Pool, PoolClient } from 'pg'

/**
 * Gives a connection that PostgreSQL has ended back to the pool, whoever holds it: a transaction whose begin or rollback
 * fails never does, and a dozen such connections would leave the node without any.
 */
export const releaseLost = (pool: Pool): void => {
  const taken = new Set<PoolClient>()
  pool.on('acquire', (client) => taken.add(client))
  pool.on('release', (_, client) => taken.delete(client as PoolClient))
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!taken.has(client)) return
      client.release(new Error('PostgreSQL ended the connection'))
      // its holder may do so still
      client.release = () => undefined
    })
  })
}
