import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { networkOf } from '../access/networkOf.ts'
import { tokenHashOf } from '../access/session/tokenHashOf.ts'
import { attachmentHeaders } from '../http/attachment.ts'
import { Context } from '../context.ts'
import { byOf, tell } from '../http/requestLog.ts'
import { failed, RouteError } from '../http/routeErrors.ts'
import { noteSecurity } from '../securityLog.ts'
import type { Services } from '../services.ts'
import { exportErrors } from './exportErrors.ts'
import { openExport } from './exportFile.ts'
import { findDownload } from './findDownload.ts'

type Asked = FastifyRequest<{ Params: { id: string } }>

/** `GET /exports/:id`: the file of an export, for the one who asked for it, with session or key. */
export const exportRoutes = (services: Services) => async (app: FastifyInstance) => {
  app.setErrorHandler((error, request, reply) => asRouteError(error, request).answer(request, reply))
  app.route<{ Params: { id: string } }>({
    method: ['GET', 'HEAD'],
    url: '/exports/:id',
    handler: (request, reply) => download(services, request, reply),
  })
}

const download = async (services: Services, request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
  const { name, bytes } = await read(services, request)
  const content =
    request.method === 'HEAD'
      ? undefined
      : await openExport(services.config.documentsFolder, request.params.id.toLowerCase(), bytes)
  reply.headers(attachmentHeaders({ name, bytes, contentType: 'text/csv; charset=utf-8' }))
  return reply.send(content)
}

const read = async (services: Services, request: Asked) => {
  const { headers, id } = request
  const tokenHash = tokenHashOf(request, services.config)
  const context = new Context(services, tokenHash, headers['accept-language'], id)
  try {
    await context.enter()
    tell(request, { by: byOf(context.caller) })
    return await findDownload(context, request.params.id)
  } catch (error) {
    if (tokenHash !== null && codeOf(error) === 'UNAUTHENTICATED')
      noteSecurity(request.log, 'TOKEN_REFUSED', { token: tokenHash.slice(0, 8), network: networkOf(request.ip) })
    throw error
  } finally {
    context.close()
  }
}

const codeOf = (error: unknown): string | undefined =>
  (error instanceof GraphQLError ? (error.extensions as { code?: string }) : (error as { code?: string })).code

const asRouteError = (error: unknown, request: FastifyRequest): RouteError => {
  if (error instanceof RouteError) return error
  // The file is gone before its row.
  const code = codeOf(error) === 'ENOENT' ? 'NOT_FOUND' : codeOf(error)
  const known = Object.entries(exportErrors).find(([key]) => key === code)
  return known ? new RouteError(known[1], known[0], {}) : failed(error, request)
}
