import type { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import type { KeyUse } from './access/KeyUse.ts'
import type { Revocation } from './access/revocation.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Feed } from './history/feed.ts'
import type { Log } from './log.ts'
import type { Programs } from './program/programs.ts'

/** What a node has one of. */
export interface Services {
  readonly config: Config
  readonly log: Log
  readonly orm: MikroORM
  readonly pool: Pool
  readonly clock: Clock
  readonly programs: Programs
  readonly feed: Feed
  readonly revocation: Revocation
  readonly keyUse: KeyUse
}
