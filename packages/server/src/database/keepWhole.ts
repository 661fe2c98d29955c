import type { Pool, PoolClient } from 'pg'

/**
 * Keeps a pool whole when PostgreSQL ends its connections. An error of a connection that somebody holds reaches them by
 * their statement; heard by nobody else it would end the process. And what they hold goes back to the pool: a transaction
 * whose begin or rollback fails never gives it, and a dozen such connections would leave the node without any.
 */
export const keepWhole = (pool: Pool): void => {
  const taken = new Set<PoolClient>()
  pool.on('acquire', (client) => taken.add(client))
  pool.on('release', (_, client) => taken.delete(client as PoolClient))
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    client.once('end', () => {
      if (!taken.has(client)) return
      client.release(new Error('PostgreSQL ended the connection'))
      // its holder may do so still
      client.release = () => undefined
    })
  })
}
