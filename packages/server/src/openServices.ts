import { LRUCache } from 'lru-cache'
import { Pool } from 'pg'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Caller } from './access/caller.ts'
import { Revocation } from './access/revocation.ts'
import { SignInThrottle } from './access/signIn/SignInThrottle.ts'
import { TokenUse } from './access/session/TokenUse.ts'
import { type Clock, createClock } from './clock.ts'
import type { Config } from './config.ts'
import { openSeal } from './cursor/openSeal.ts'
import { keepWhole } from './database/keepWhole.ts'
import { Disk } from './disk/Disk.ts'
import { placesOf } from './disk/placesOf.ts'
import { FileChecks } from './document/check/FileChecks.ts'
import { Scanner } from './document/upload/Scanner.ts'
import { uploadsToday } from './document/upload/uploadQuota.ts'
import { UploadsAtOnce } from './document/upload/UploadsAtOnce.ts'
import { Budgets } from './graphql/cost/budgets.ts'
import { CallerTurns } from './graphql/cost/CallerTurns.ts'
import { SharedAnswers } from './graphql/socket/SharedAnswers.ts'
import { readWebOperations } from './graphql/webOperations.ts'
import { Feed } from './history/feed.ts'
import type { Log } from './log.ts'
import { Mail } from './mail/Mail.ts'
import { openOrm } from './database/orm.ts'
import { Vault } from './secrets/Vault.ts'
import { PersonNews } from './notification/PersonNews.ts'
import { RememberedChoices } from './notification/RememberedChoices.ts'
import type { Services } from './services.ts'
import { Programs } from './program/programs.ts'

/** Opens the services of a node, on a migrated database. */
export const openServices = async (
  config: Config,
  appUrl: string,
  log: Log,
  clock: Clock = createClock(config.clockStart),
  disk: Disk = new Disk(placesOf(config, false), config.diskReserve, log),
): Promise<Services & { close(): Promise<void> }> => {
  const orm = await openOrm(appUrl, { logger: (message) => log.debug(message), colors: false })
  await orm.connect()
  // Statements are pipelined: they do not wait for earlier answers, so a list takes one round trip.
  const openPool = (url: string, max: number) => {
    const opened = new Pool({ connectionString: url, max, pipeline: true, idleTimeoutMillis: 60_000 })
    keepWhole(opened)
    opened.on('error', (error) => log.warn({ err: error }, 'an idle connection to the database broke'))
    return opened
  }
  const pool = openPool(withSettings(appUrl, callersSettings), 12)
  const ownPool = openPool(appUrl, 3)
  const callers = new LRUCache<string, Caller>({ max: 10_000 })
  const programs = new Programs()
  const choices = new RememberedChoices({ ownPool, clock })
  const personNews = new PersonNews(choices)
  const feed = new Feed({ ownPool, url: appUrl, clock, programs, personNews, log })
  const revocation = new Revocation({ ownPool, clock, log }, appUrl)
  const fileChecks = new FileChecks((error) => log.warn({ err: error }, 'a file could not be checked; it was refused'))
  const seal = await openSeal({ ownPool, clock })
  const mail = new Mail(config, log)
  const tokenUse = new TokenUse()
  await feed.start()
  await revocation.start()
  return {
    config,
    log,
    orm,
    pool,
    ownPool,
    seal,
    webOperations: readWebOperations(),
    budgets: new Budgets(config),
    commentPace: new RateLimiterMemory({ points: config.commentsAMinute, duration: 60 }),
    // The database has room for a dozen operations at a time.
    turns: new CallerTurns(4, 8, 100),
    largeTurns: new CallerTurns(1, 2, 100),
    // Unlimited, because the number of subscriptions limits those that wait.
    followTurns: new CallerTurns(4, 6, Infinity),
    eventTurns: new CallerTurns(1, 2, Infinity),
    callers,
    clock,
    programs,
    feed,
    revocation,
    personNews,
    choices,
    sharedAnswers: new SharedAnswers(),
    disk,
    fileChecks,
    scanner: new Scanner(config.clamdUrl),
    uploadsAtOnce: new UploadsAtOnce(),
    uploadsToday: uploadsToday(config.uploadQuota),
    tokenUse,
    throttle: new SignInThrottle(),
    mail,
    vault: new Vault(config),
    close: async () => {
      await tokenUse.close()
      await mail.close()
      await fileChecks.close()
      await feed.stop()
      await revocation.stop()
      await pool.end()
      await ownPool.end()
      await orm.close(true)
    },
  }
}

/** Limits for callers' statements: no page waits so long, and a statement ends within a second after its caller leaves. */
const callersSettings = { statement_timeout: '8s', client_connection_check_interval: '1s' }

const withSettings = (url: string, settings: Readonly<Record<string, string>>): string => {
  const changed = new URL(url)
  const more = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  changed.searchParams.set('options', [changed.searchParams.get('options'), ...more].filter(Boolean).join(' '))
  return changed.href
}
