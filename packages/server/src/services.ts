import type { MikroORM } from '@mikro-orm/postgresql'
import type { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'
import type { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Account } from './access/account.ts'
import type { Revocation } from './access/revocation.ts'
import type { SignInThrottle } from './access/signIn/SignInThrottle.ts'
import type { TokenUse } from './access/session/TokenUse.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Disk } from './disk/Disk.ts'
import type { FileChecks } from './document/check/FileChecks.ts'
import type { Scanner } from './document/Scanner.ts'
import type { UploadsAtOnce } from './document/UploadsAtOnce.ts'
import type { CursorSeal } from './cursor/Cursors.ts'
import type { Budgets } from './graphql/cost/budgets.ts'
import type { CallerTurns } from './graphql/cost/CallerTurns.ts'
import type { Feed } from './history/feed.ts'
import type { Log } from './log.ts'
import type { Mail } from './mail/Mail.ts'
import type { Vault } from './secrets/Vault.ts'
import type { Programs } from './program/programs.ts'

/** What a node has one of. */
export interface Services {
  readonly config: Config
  readonly log: Log
  readonly orm: MikroORM
  /** For what callers read; what is written goes through the ORM's own connections. */
  readonly pool: Pool
  /** For what the node itself reads: callers cannot hold these connections. */
  readonly ownPool: Pool
  /** Who was behind a token's hash the last time: never the last word, see Context. */
  readonly accounts: LRUCache<string, Account>
  readonly clock: Clock
  readonly programs: Programs
  readonly feed: Feed
  readonly revocation: Revocation
  /** Seals what callers are given to send back. */
  readonly seal: CursorSeal
  /** What our own pages ask, by hash. */
  readonly webOperations: ReadonlyMap<string, string>
  /** What callers may still ask for. */
  readonly budgets: Budgets
  /** How often each person or key has commented of late. */
  readonly commentPace: RateLimiterMemory
  /** Whose operation is carried out next. */
  readonly turns: CallerTurns
  /** Whose large operation is carried out next. */
  readonly largeTurns: CallerTurns
  /** Who reads next what a subscription begins with. */
  readonly followTurns: CallerTurns
  /** Who is told of an event next. */
  readonly eventTurns: CallerTurns
  /** How much room is left where the server writes. */
  readonly disk: Disk
  /** What looks into uploads. */
  readonly fileChecks: FileChecks
  /** A scanner for malicious software; without CLAMD_URL it finds nothing. */
  readonly scanner: Scanner
  readonly uploadsAtOnce: UploadsAtOnce
  /** Megabytes that each partner uploaded today. */
  readonly uploadsToday: RateLimiterMemory
  readonly tokenUse: TokenUse
  readonly throttle: SignInThrottle
  readonly mail: Mail
  /** Seals what the database keeps and must give back. */
  readonly vault: Vault
}
