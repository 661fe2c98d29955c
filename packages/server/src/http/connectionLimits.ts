import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Time limits of connections, in milliseconds. */
export interface ConnectionLimits {
  /** From opening the connection to the end of the request's head. */
  readonly head: number
  /** For the body of a request that is no upload; these are small. */
  readonly body: number
  /** For a whole upload, however steady. */
  readonly upload: number
  /** How often an upload's progress is checked, and the bytes that must arrive each time. */
  readonly pace: { readonly every: number; readonly bytes: number }
  /** The longest silence in both directions. */
  readonly silence: number
  /** Between one answer and the next request. */
  readonly keepAlive: number
}

export const connectionLimits: ConnectionLimits = {
  head: 15_000,
  body: 20_000,
  upload: 600_000,
  pace: { every: 15_000, bytes: 15 * 4096 },
  silence: 120_000,
  keepAlive: 72_000,
}

/** The most requests of a connection, and the most connections of a node. */
const most = { requestsPerConnection: 10_000, connections: 20_000 }

/** Options of the HTTP server, and how often Node looks for late connections. */
export const serverOptions = ({ head, upload, silence, keepAlive }: ConnectionLimits) => ({
  requestTimeout: upload,
  connectionTimeout: silence,
  keepAliveTimeout: keepAlive,
  maxRequestsPerSocket: most.requestsPerConnection,
  http: { headersTimeout: head, connectionsCheckingInterval: Math.min(5000, head) },
})

/** Ends requests whose body is too slow: an operation's must come within seconds, an upload must keep a pace. */
export const endSlowBodies = (http: FastifyInstance, { body, pace }: ConnectionLimits): void => {
  http.server.maxConnections = most.connections
  http.addHook('onRequest', async (request) => {
    if (!hasBody(request)) return
    const isUpload = request.routeOptions.url === '/documents'
    const stop = isUpload ? keepsPace(request, pace) : isWhole(request, body)
    request.raw.once('end', stop).once('close', stop)
  })
}

const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const isWhole = ({ raw }: FastifyRequest, milliseconds: number) => {
  const late = setTimeout(() => raw.destroy(), milliseconds)
  return () => clearTimeout(late)
}

const keepsPace = ({ raw }: FastifyRequest, { every, bytes }: ConnectionLimits['pace']) => {
  let before = raw.socket.bytesRead
  const look = setInterval(() => {
    const { bytesRead } = raw.socket
    if (bytesRead - before < bytes && !raw.isPaused()) raw.destroy()
    before = bytesRead
  }, every)
  return () => clearInterval(look)
}
