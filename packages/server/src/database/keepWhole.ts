import type { Pool, PoolClient } from 'pg'

/**
 * Keeps a pool usable when PostgreSQL ends its connections. The failing statement tells the holder of a connection; without
 * a listener here, the error event would end the process as well. The connection then goes back to the pool: a transaction
 * whose begin or rollback fails never releases it, and a dozen such connections would leave the node without any.
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
      // The holder may still release it.
      client.release = () => undefined
    })
  })
}
