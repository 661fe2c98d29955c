import type { PoolClient } from 'pg'
import { vi } from 'vitest'
import type { Services } from '../../src/services.ts'

/** A statement that was sent to the database; the one that opens a request's transaction counts too. */
export interface Sent {
  readonly text: string
  readonly values: unknown[]
}

/** The statements that a request sends, without those of the feed and the timers. */
export const statementsOf = async ({ pool }: Pick<Services, 'pool'>, work: () => Promise<unknown>): Promise<Sent[]> => {
  const taken: Sent[][] = []
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => Promise<PoolClient>
  const spy = vi.spyOn(pool, 'connect').mockImplementation((async (...args: unknown[]) => {
    if (args.length > 0) return connect(...args)
    const client = await connect()
    const sent: Sent[] = []
    taken.push(sent)
    const { query, release } = client
    client.query = ((...asked: unknown[]) => {
      const [statement, values = []] = asked as [string | Sent, unknown[]?]
      sent.push(typeof statement === 'string' ? { text: statement, values } : statement)
      return (query as (...all: unknown[]) => unknown).apply(client, asked)
    }) as typeof client.query
    client.release = (error) => {
      Object.assign(client, { query, release })
      release.call(client, error)
    }
    return client
  }) as typeof pool.connect)
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return taken.filter(([first]) => first?.text.includes('samop_enter(')).flat()
}
