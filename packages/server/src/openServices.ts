import { LRUCache } from 'lru-cache'
import { Pool } from 'pg'
import type { Account } from './access/account.ts'
import { KeyUse } from './access/KeyUse.ts'
import { Revocation } from './access/revocation.ts'
import { type Clock, createClock } from './clock.ts'
import type { Config } from './config.ts'
import { keepWhole } from './database/keepWhole.ts'
import { Feed } from './history/feed.ts'
import type { Log } from './log.ts'
import { openOrm } from './orm.ts'
import type { Services } from './services.ts'
import { Programs } from './program/programs.ts'

/** Opens what a node has one of, on a migrated database. */
export const openServices = async (
  config: Config,
  appUrl: string,
  log: Log,
  clock: Clock = createClock(config.clockStart),
): Promise<Services & { close(): Promise<void> }> => {
  const orm = await openOrm(appUrl, { logger: (message) => log.debug(message), colors: false })
  await orm.connect()
  // a statement does not wait for the answer to the one before: a list takes one round trip
  const pool = new Pool({ connectionString: appUrl, max: 12, pipeline: true, idleTimeoutMillis: 60_000 })
  keepWhole(pool)
  pool.on('error', (error) => log.warn({ err: error }, 'an idle connection to the database broke'))
  const accounts = new LRUCache<string, Account>({ max: 10_000 })
  const programs = new Programs()
  const feed = new Feed({ pool, url: appUrl, clock, programs, log })
  const revocation = new Revocation({ pool, clock, log }, appUrl)
  const keyUse = new KeyUse()
  await feed.start()
  await revocation.start()
  return {
    config,
    log,
    orm,
    pool,
    accounts,
    clock,
    programs,
    feed,
    revocation,
    keyUse,
    close: async () => {
      await feed.stop()
      await revocation.stop()
      await pool.end()
      await orm.close(true)
    },
  }
}
