import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import proxyAddr from '@fastify/proxy-addr'
import { z } from 'zod'
import { isLoopback } from './isLoopback.ts'
import { StartError } from './startError.ts'

/** The settings from the environment; every path is absolute. */
export type Config = {
  port: number
  /** The address to listen on; absent = every address of the machine. */
  host: string | undefined
  /** URL of an outside PostgreSQL; absent = the embedded one. */
  databaseUrl: string | undefined
  /** URL of the same database with the serving login; absent = derived from the owner's. */
  servingUrl: string | undefined
  /** Whether a database on another machine must be reached over TLS. */
  databaseTls: boolean
  dataFolder: string
  documentsFolder: string
  /** Folder of the secrets that the server makes for itself; the serving process reads them. */
  keysFolder: string
  /** Keys that seal secrets in the database; the first seals new ones. Absent = the keys of a file in `keysFolder`. */
  secretKeys: readonly Buffer[] | undefined
  demo: boolean
  /** The moment at which the clock starts; absent = the machine's clock. */
  clockStart: Temporal.Instant | undefined
  supportUrl: string | undefined
  /** The URL at which people reach the server, without a slash at the end. */
  publicUrl: string | undefined
  /** Addresses and networks of the proxies that we trust to state a caller's address. */
  trustedProxies: readonly string[]
  /** The longest life of a session. */
  sessionLife: Temporal.Duration
  /** The longest life of an unused session. */
  sessionIdle: Temporal.Duration
  /** URL of the mail server; absent = no mail. */
  smtpUrl: string | undefined
  mailFrom: string
  /** The most nodes that one GraphQL operation may answer. */
  costLimit: number
  /** The nodes that a person or key may ask for at once. */
  costBudget: number
  /** The nodes by which their budget refills each second. */
  costRestoreRate: number
  /** Comments that a person or key may write in a minute. */
  commentsAMinute: number
  /** Megabytes of unattached uploads that a person or key may have. */
  uploadQuota: number
  /** Megabytes of free disk below which uploads are refused; below a quarter of it, all writes are refused. */
  diskReserve: number
  /** Whether pages and answers are compressed for clients that accept it. */
  compression: boolean
  /** URL of a malware scanner for uploads; absent = none. */
  clamdUrl: string | undefined
}

const url = (protocols: string[], wanted: string, holds: (url: URL) => boolean = () => true) =>
  z.string().refine((value) => {
    if (!URL.canParse(value) || !reads(value)) return false
    const read = new URL(value)
    return protocols.includes(read.protocol) && holds(read)
  }, wanted)

/** Whether a text can be decoded; escapes such as %zz cannot. */
const reads = (value: string) => {
  try {
    return decodeURIComponent(value) !== ''
  } catch {
    return false
  }
}

/** Whether a URL is only protocol, host and port, because Samop's pages, cookie and API need the root path. */
const isOrigin = ({ href, origin }: URL) => href === `${origin}/`

const isScanner = ({ protocol, hostname, port, pathname }: URL) =>
  protocol === 'unix:' ? hostname === '' && pathname.length > 1 : hostname !== '' && port !== ''

const isProxy = (place: string) => {
  try {
    proxyAddr.compile(place)
    return place !== ''
  } catch {
    return false
  }
}

const isHost = (value: string) =>
  isIP(value) !== 0 || (/^(?!-)[a-z\d-]{1,63}(\.[a-z\d-]{1,63})*$/i.test(value) && !/^[\d.]+$/.test(value))

const count = (otherwise: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,11}$/, `must be a whole number above 0, such as ${otherwise}`)
    .transform(Number)
    .default(otherwise)

const proxies = z
  .string()
  .default('loopback')
  .transform((list) => list.split(',').map((one) => one.trim()))
  .refine(
    (list) => list.every(isProxy),
    'must be addresses or networks with commas between, such as 10.0.0.7, 10.1.0.0/16',
  )

const folder = 'must be the address of a folder such as file:///var/lib/samop/documents'

const postgresUrl = url(
  ['postgres:', 'postgresql:'],
  'must be the address of a PostgreSQL database such as postgres://user:password@host:5432/samop',
)

const secretKeys = z
  .string()
  .transform((list) => list.split(',').map((one) => Buffer.from(one.trim(), 'base64')))
  .refine(
    (keys) => keys.every(({ length }) => length === 32),
    'must be keys of 32 bytes in base64 with commas between, such as "openssl rand -base64 32" makes',
  )

const moment = z.string().transform((value, context) => {
  try {
    return Temporal.Instant.from(value)
  } catch {
    context.addIssue('must be a moment such as 2026-11-23T09:00:00Z')
    return z.NEVER
  }
})

/** A length of time such as PT8H or P14D, between five minutes and a year. */
const duration = (otherwise: string) =>
  z
    .string()
    .default(otherwise)
    .transform((value, context) => {
      try {
        const read = Temporal.Duration.from(value)
        const minutes = read.total('minutes')
        if (minutes >= 5 && minutes <= 366 * 24 * 60) return read
      } catch {
        // Not a duration: falls through to the issue.
      }
      context.addIssue(`must be a length of time in days, hours and minutes, such as ${otherwise}`)
      return z.NEVER
    })

const pathOf = (value: string, context: z.core.$RefinementCtx<string>) => {
  try {
    return fileURLToPath(value)
  } catch {
    // The URL has a host, or an escaped slash.
    context.addIssue(folder)
    return z.NEVER
  }
}

/** Whether only this machine can use the server. It is then somebody's first look, and starts with the demonstration. */
const isByItself = (env: { DATABASE_URL?: string; PUBLIC_URL?: string; LISTEN_ADDRESS?: string }): boolean =>
  env.DATABASE_URL === undefined && env.PUBLIC_URL === undefined && isLoopback(env.LISTEN_ADDRESS ?? 'localhost')

const environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
      .default(4000),
    LISTEN_ADDRESS: z
      .string()
      .refine(isHost, 'must be an address or name of this machine such as 127.0.0.1')
      .optional(),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_SERVING_URL: postgresUrl.optional(),
    DATABASE_TLS: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
    SAMOP_DATA: z.string().default('.data'),
    SAMOP_DEMO: z.enum(['on', 'off'], 'must be "on" or "off"').optional(),
    SECRET_KEYS: secretKeys.optional(),
    SAMOP_CLOCK: moment.optional(),
    STORAGE_URL: url(['file:'], folder).transform(pathOf).optional(),
    SUPPORT_URL: url(['https:', 'http:', 'mailto:'], 'must start with https:, http: or mailto:').optional(),
    PUBLIC_URL: url(
      ['https:', 'http:'],
      'must be a web address without a path, such as https://claims.example.com',
      isOrigin,
    ).optional(),
    TRUSTED_PROXIES: proxies,
    SESSION_LIFE: duration('P14D'),
    SESSION_IDLE: duration('PT12H'),
    SMTP_URL: url(
      ['smtp:', 'smtps:'],
      'must be the address of a mail server such as smtps://user:password@mail.example.com:465',
      ({ hostname }) => hostname !== '',
    ).optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^(?:[^<>\r\n"]{1,100} <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/,
        'must be an address such as Samop <no-reply@example.com>',
      )
      .optional(),
    COST_LIMIT: count(5000),
    COST_BUDGET: count(50_000),
    COST_RESTORE_RATE: count(2500),
    COMMENTS_A_MINUTE: count(60),
    UPLOAD_QUOTA: count(1000),
    DISK_RESERVE: count(1024),
    COMPRESSION: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
    CLAMD_URL: url(
      ['tcp:', 'unix:'],
      'must be the address of a clamd such as tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl',
      isScanner,
    ).optional(),
  })
  .transform((env) => ({ ...env, demo: env.SAMOP_DEMO === 'on' || (env.SAMOP_DEMO === undefined && isByItself(env)) }))
  .refine((env) => env.demo || env.SAMOP_CLOCK === undefined, {
    path: ['SAMOP_CLOCK'],
    message: 'is only for demonstrations and tests: remove it, or set SAMOP_DEMO=on',
  })
  .refine((env) => env.DATABASE_URL !== undefined || env.DATABASE_SERVING_URL === undefined, {
    path: ['DATABASE_SERVING_URL'],
    message: 'is for the database of DATABASE_URL: set that too',
  })
  .refine((env) => Temporal.Duration.compare(env.SESSION_IDLE, env.SESSION_LIFE) <= 0, {
    path: ['SESSION_IDLE'],
    message: 'must not be longer than SESSION_LIFE',
  })
  .refine((env) => env.SMTP_URL === undefined || env.PUBLIC_URL !== undefined, {
    path: ['PUBLIC_URL'],
    message: 'must be set with SMTP_URL: links in mail begin with it',
  })
  .refine((env) => env.COST_BUDGET >= env.COST_LIMIT, {
    path: ['COST_BUDGET'],
    message: 'must be at least COST_LIMIT, or the largest operation could never be carried out',
  })

/**
 * Reads the environment; a wrong value throws a StartError that names the variable and what would be right. An empty value
 * counts as absent, so that a line such as `PORT=` in a settings file means the default.
 */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new StartError(`${issue?.path.join('.')} ${issue?.message}`)
  }
  const dataFolder = resolve(read.data.SAMOP_DATA)
  return {
    port: read.data.PORT,
    // The demonstration has invented data and a well-known password, so by default only this machine can reach it.
    host: read.data.LISTEN_ADDRESS ?? (read.data.demo ? 'localhost' : undefined),
    databaseUrl: read.data.DATABASE_URL,
    servingUrl: read.data.DATABASE_SERVING_URL,
    databaseTls: read.data.DATABASE_TLS === 'on',
    dataFolder,
    documentsFolder: read.data.STORAGE_URL ?? resolve(dataFolder, 'documents'),
    keysFolder: resolve(dataFolder, 'keys'),
    demo: read.data.demo,
    secretKeys: read.data.SECRET_KEYS,
    clockStart: read.data.SAMOP_CLOCK,
    supportUrl: read.data.SUPPORT_URL,
    publicUrl: read.data.PUBLIC_URL?.replace(/\/+$/, ''),
    trustedProxies: read.data.TRUSTED_PROXIES,
    sessionLife: read.data.SESSION_LIFE,
    sessionIdle: read.data.SESSION_IDLE,
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM ?? `Samop <no-reply@${new URL(read.data.PUBLIC_URL ?? 'http://localhost').hostname}>`,
    costLimit: read.data.COST_LIMIT,
    costBudget: read.data.COST_BUDGET,
    costRestoreRate: read.data.COST_RESTORE_RATE,
    commentsAMinute: read.data.COMMENTS_A_MINUTE,
    uploadQuota: read.data.UPLOAD_QUOTA,
    diskReserve: read.data.DISK_RESERVE,
    compression: read.data.COMPRESSION === 'on',
    clamdUrl: read.data.CLAMD_URL,
  }
}
