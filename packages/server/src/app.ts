import { randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { answerClientError } from './http/answerClientError.ts'
import { accessRoutes } from './access/accessRoutes.ts'
import { hasClearHost } from './http/clearHost.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import { compress, compressed } from './http/compress.ts'
import { type ConnectionLimits, connectionLimits, endSlowBodies, serverOptions } from './http/connectionLimits.ts'
import { Disk } from './disk/Disk.ts'
import { placesOf } from './disk/placesOf.ts'
import { docsRoutes } from './docs/docsRoutes.ts'
import { documentRoutes } from './document/documentRoutes.ts'
import { openStorage } from './document/storage.ts'
import { exportRoutes } from './export/exportRoutes.ts'
import { graphqlOverHttp } from './graphql/http.ts'
import { printedSchema } from './graphql/schema/printedSchema.ts'
import { graphqlOverSocket } from './graphql/socket/socket.ts'
import { addHeaders, bareHeaders } from './http/headers.ts'
import { startJobs } from './jobs/startJobs.ts'
import type { Log } from './log.ts'
import { answerOther, answerUnclearHost } from './http/otherErrors.ts'
import { openServices } from './openServices.ts'
import { readAsSystem } from './reader.ts'
import { oldestTransaction, Readiness } from './http/Readiness.ts'
import { RequestLog } from './http/requestLog.ts'
import { servePages } from './http/servePages.ts'
import type { Services } from './services.ts'
import { startTimers } from './startTimers.ts'
import { unusable } from './usableFolder.ts'

export interface App {
  readonly http: FastifyInstance
  readonly services: Services
}

interface Options {
  readonly config: Config
  readonly database: Pick<Database, 'appUrl'> & { readonly isEmbedded?: boolean }
  readonly log: Log
  /** Absent = the clock of the environment. */
  readonly clock?: Clock
  /** The free disk space; absent = measured. */
  readonly disk?: Disk
  /** Limits of connections that differ from the usual ones. */
  readonly limits?: Partial<ConnectionLimits>
  /** Whether the SLA watch, the other timers and the jobs run. */
  readonly watch?: boolean
}

/** The whole server on one port: web, GraphQL over HTTP and WebSocket, documents, sign-in. Closing it closes everything it opened. */
export const createApp = async ({
  config,
  database,
  log,
  clock,
  disk,
  limits,
  watch = true,
}: Options): Promise<App> => {
  const watched = disk ?? new Disk(placesOf(config, database.isEmbedded ?? false), config.diskReserve, log)
  const services = await openServices(config, database.appUrl, log, clock, watched)
  await openDocuments(services)
    .then(() => services.vault.check(services))
    .catch(async (error: unknown) => {
      await services.close()
      throw error
    })
  const waits = { ...connectionLimits, ...limits }
  const loggerInstance: FastifyBaseLogger = log
  const http = fastify({
    loggerInstance,
    logController: new RequestLog(),
    genReqId: () => randomUUIDv7(),
    trustProxy: [...config.trustedProxies],
    forceCloseConnections: 'idle',
    ...serverOptions(waits),
    // While the server stops, open connections go on being served.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    // For unreadable URLs, which no hook has seen.
    frameworkErrors: (error, request, reply) =>
      void answerOther(error, request, reply.headers({ ...bareHeaders, 'x-request-id': request.id })),
  })
  http.setErrorHandler(answerOther)
  endSlowBodies(http, waits)
  const stops = watch ? [startTimers(services), startJobs(services, database.appUrl)] : []
  const sockets = graphqlOverSocket(services, http.server)
  http.addHook('preClose', () => sockets.close())
  http.addHook('onRequest', async ({ id }, reply) => void reply.header('x-request-id', id))
  http.addHook('onClose', async () => {
    await Promise.all(stops.map((stop) => stop()))
    await services.close()
  })

  addHeaders(http, config)
  http.addHook('onRequest', async (request, reply) =>
    hasClearHost(request.raw) ? undefined : answerUnclearHost(request, reply),
  )
  await compress(http, config)
  await http.register(graphqlOverHttp(services))
  await http.register(accessRoutes(services))
  await http.register(documentRoutes(services))
  await http.register(exportRoutes(services))
  http.get('/schema.graphql', { compress: compressed }, (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(printedSchema()),
  )
  docsRoutes(http)
  http.get('/healthz', async () => ({ status: 'live' }))
  const readiness = new Readiness(services)
  http.get('/readyz', async (_, reply) => {
    const unready = await readiness.check()
    if (unready) return reply.code(503).send({ status: unready })
    const oldest = await oldestTransaction(services)
    return reply.send({ status: 'ready', ...(oldest && { oldestTransaction: oldest }) })
  })
  await servePages(http, config)
  return { http, services }
}

const openDocuments = async (services: Services): Promise<void> => {
  const { dataFolder, documentsFolder } = services.config
  const isOwn = documentsFolder === join(dataFolder, 'documents')
  const [used] = await readAsSystem(services, (db) =>
    db.rows(sql`select from document union all select from event where kind = 'DOCUMENT_ATTACHED' limit 1`),
  )
  await openStorage(documentsFolder, used !== undefined).catch(
    isOwn ? unusable('SAMOP_DATA', dataFolder) : unusable('STORAGE_URL', documentsFolder),
  )
}
