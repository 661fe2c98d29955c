import { Client } from 'pg'
import type { Config } from './config.ts'
import { findRunning, startCluster } from './database/cluster.ts'
import { lockDataFolder } from './database/lockDataFolder.ts'
import { checkServing, ensureRole, servingLogin } from './database/role.ts'
import { isUnencrypted } from './database/isUnencrypted.ts'
import { DiskReserve } from './disk/DiskReserve.ts'
import { StartError } from './startError.ts'
import { unusable } from './usableFolder.ts'

/** A ready PostgreSQL. Migrations use `ownerUrl`, everything else `appUrl`. */
export type Database = {
  ownerUrl: string
  /** URL with the serving login, which owns nothing, cannot become the owner and cannot bypass row-level security. */
  appUrl: string
  /** Resolves with the reason when the embedded database ends without being asked to; never for an outside one. */
  lost: Promise<string>
  stop(): Promise<void>
}

interface Opening {
  /** Joins the embedded database of a running server, instead of refusing. */
  readonly share?: boolean
  readonly say?: (line: string) => void
}

type Place = Pick<Config, 'databaseUrl' | 'servingUrl' | 'databaseTls' | 'dataFolder'>

const reasons: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  ETIMEDOUT: 'no answer',
  ECONNRESET: 'connection closed',
}

const refusal = (url: URL, error: Error & { code?: string }) => {
  const place = url.searchParams.get('host') ?? url.host
  const user = decodeURIComponent(url.username)
  if (error.code === '28P01' || error.code === '28000')
    return `PostgreSQL at ${place} refuses the user "${user}" or its password`
  if (error.code === '3D000')
    return `PostgreSQL at ${place} has no database "${decodeURIComponent(url.pathname.slice(1))}"`
  const password = decodeURIComponent(url.password)
  const reason = reasons[error.code ?? ''] ?? (error.message || 'no answer')
  return `PostgreSQL at ${place} cannot be reached: ${password ? reason.replaceAll(password, '***') : reason}`
}

const connect = async (url: string, variable = 'DATABASE_URL') => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new StartError(`${variable}: ${refusal(new URL(url), error as Error)}`)
  }
  return client
}

const withSettings = (servingUrl: string) => {
  const url = new URL(servingUrl)
  const ours = '-c timezone=UTC -c idle_in_transaction_session_timeout=10s -c statement_timeout=30s'
  url.searchParams.set('options', [url.searchParams.get('options'), ours].filter(Boolean).join(' '))
  return url.href
}

const within = async <Result>(client: Client, work: (client: Client) => Promise<Result>) => {
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes the serving login, unless `servingUrl` names one, and answers both URLs. */
export const prepare = async (
  ownerUrl: string,
  servingUrl?: string,
): Promise<Pick<Database, 'ownerUrl' | 'appUrl'>> => {
  if (servingUrl !== undefined) {
    await within(await connect(ownerUrl), (client) => ensureRole(client, undefined))
    return { ownerUrl, appUrl: await checked(servingUrl, 'DATABASE_SERVING_URL') }
  }
  if (new URL(ownerUrl).password === '')
    throw new StartError(
      'DATABASE_URL has no password to make the serving login with: set DATABASE_SERVING_URL to an address with a login of its own',
    )
  const login = servingLogin(ownerUrl)
  await within(await connect(ownerUrl), (client) => ensureRole(client, login))
  const url = new URL(ownerUrl)
  url.username = login.user
  url.password = login.password
  return { ownerUrl, appUrl: await checked(url.href, 'DATABASE_URL') }
}

const checked = async (servingUrl: string, variable: string) => {
  const appUrl = withSettings(servingUrl)
  await within(await connect(appUrl, variable), (client) => checkServing(client, variable))
  return appUrl
}

const never = new Promise<string>(() => undefined)

const openOutside = async ({ databaseUrl, servingUrl, databaseTls }: Place): Promise<Database> => {
  for (const [variable, url] of Object.entries({ DATABASE_URL: databaseUrl, DATABASE_SERVING_URL: servingUrl }))
    if (url !== undefined && databaseTls && isUnencrypted(url))
      throw new StartError(
        `${variable} goes to another machine without TLS: add ?sslmode=verify-full, or set DATABASE_TLS=off if the network in between is yours alone`,
      )
  return { ...(await prepare(databaseUrl!, servingUrl)), lost: never, stop: async () => undefined }
}

const ensureDatabase = async (maintenanceUrl: string, name: string) => {
  const client = await connect(maintenanceUrl)
  const found = await client.query('select from pg_database where datname = $1', [name])
  if (found.rowCount === 0) await client.query(`create database ${name}`)
  await client.end()
}

const openEmbedded = async (
  dataFolder: string,
  { share = false, say = () => undefined }: Opening,
): Promise<Database> => {
  const lock = await lockDataFolder(dataFolder).catch(unusable('SAMOP_DATA', dataFolder))
  if ('heldBy' in lock) {
    const running = share ? findRunning(dataFolder) : undefined
    if (running) return { ...(await prepare(running('samop'))), lost: never, stop: async () => undefined }
    throw new StartError(`The data folder ${dataFolder} is in use by another start (${lock.heldBy})`)
  }
  const reserve = new DiskReserve(dataFolder, say)
  try {
    await reserve.prepare().catch(unusable('SAMOP_DATA', dataFolder))
    const cluster = await startCluster(dataFolder).catch(unusable('SAMOP_DATA', dataFolder))
    try {
      await ensureDatabase(cluster.urlOf('postgres'), 'samop')
      const endWatch = reserve.watch()
      const stop = async () => {
        await endWatch()
        await cluster.stop()
        lock.release()
      }
      return { ...(await prepare(cluster.urlOf('samop'))), lost: cluster.lost, stop }
    } catch (error) {
      await cluster.stop()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Opens the database of DATABASE_URL, or starts the embedded one of the data folder. With `share`, which the command line
 * uses, it joins the embedded one of a running server instead of refusing.
 */
export const openDatabase = (place: Place, opening: Opening = {}): Promise<Database> =>
  place.databaseUrl ? openOutside(place) : openEmbedded(place.dataFolder, opening)
