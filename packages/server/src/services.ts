import type { MikroORM } from '@mikro-orm/postgresql'
import type { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'
import type { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Caller } from './access/caller.ts'
import type { Revocation } from './access/revocation.ts'
import type { SignInThrottle } from './access/signIn/SignInThrottle.ts'
import type { TokenUse } from './access/session/TokenUse.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Disk } from './disk/Disk.ts'
import type { FileChecks } from './document/check/FileChecks.ts'
import type { Scanner } from './document/upload/Scanner.ts'
import type { UploadsAtOnce } from './document/upload/UploadsAtOnce.ts'
import type { CursorSeal } from './cursor/Cursors.ts'
import type { Budgets } from './graphql/cost/budgets.ts'
import type { CallerTurns } from './graphql/cost/CallerTurns.ts'
import type { SharedAnswers } from './graphql/socket/SharedAnswers.ts'
import type { Feed } from './history/feed.ts'
import type { Log } from './log.ts'
import type { Mail } from './mail/Mail.ts'
import type { Vault } from './secrets/Vault.ts'
import type { PersonNews } from './notification/PersonNews.ts'
import type { RememberedChoices } from './notification/RememberedChoices.ts'
import type { Programs } from './program/programs.ts'

/** The services of a node. */
export interface Services {
  readonly config: Config
  readonly log: Log
  readonly orm: MikroORM
  /** For callers' reads; writes use the ORM's own connections. */
  readonly pool: Pool
  /** For the node's own reads: callers cannot hold these connections. */
  readonly ownPool: Pool
  /** The last known account of each token's hash. An operation checks it again, see Context. */
  readonly callers: LRUCache<string, Caller>
  readonly clock: Clock
  readonly programs: Programs
  readonly feed: Feed
  readonly revocation: Revocation
  /** What people change for themselves, for their other pages. */
  readonly personNews: PersonNews
  readonly choices: RememberedChoices
  readonly sharedAnswers: SharedAnswers
  /** Seals cursors. */
  readonly seal: CursorSeal
  /** The operations of our own pages, by hash. */
  readonly webOperations: ReadonlyMap<string, string>
  readonly budgets: Budgets
  /** Counts the recent comments of each person or key. */
  readonly commentPace: RateLimiterMemory
  readonly turns: CallerTurns
  readonly largeTurns: CallerTurns
  /** Turns of reads at the beginning of a subscription. */
  readonly followTurns: CallerTurns
  /** Turns of events that are sent to subscribers. */
  readonly eventTurns: CallerTurns
  /** The free disk space where the server writes. */
  readonly disk: Disk
  readonly fileChecks: FileChecks
  /** A malware scanner; without CLAMD_URL it finds nothing. */
  readonly scanner: Scanner
  readonly uploadsAtOnce: UploadsAtOnce
  /** Counts the megabytes that each partner uploaded today. */
  readonly uploadsToday: RateLimiterMemory
  readonly tokenUse: TokenUse
  readonly throttle: SignInThrottle
  readonly mail: Mail
  /** Seals secrets in the database. */
  readonly vault: Vault
}
