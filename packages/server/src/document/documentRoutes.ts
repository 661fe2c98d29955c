import multipart from '@fastify/multipart'
import { maxDocumentBytes } from '@samop/shared'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { networkOf } from '../access/networkOf.ts'
import { tokenHashOf } from '../access/session/tokenHashOf.ts'
import { Context } from '../context.ts'
import { noteCodes } from '../noteCodes.ts'
import { byOf, tell } from '../http/requestLog.ts'
import { noteSecurity } from '../securityLog.ts'
import type { Services } from '../services.ts'
import { failed, RouteError } from '../http/routeErrors.ts'
import { DocumentError, type DocumentErrorCode } from './documentErrors.ts'
import { download } from './download.ts'
import { upload } from './upload/upload.ts'

/** `POST /documents` and `GET /documents/:id`. Both stream files, and never hold a whole file in memory. */
export const documentRoutes = (services: Services) => async (app: FastifyInstance) => {
  app.removeAllContentTypeParsers()
  // One byte more than allowed passes, so that storage sees the excess; a second file passes, so that we can refuse it.
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: maxDocumentBytes + 1, files: 2, fields: 10, fieldSize: 1024 },
  })
  app.setErrorHandler((error, request, reply) => {
    const known = asDocumentError(error, request)
    const { callerIfKnown: caller = null, tokenHash = null } = contexts.get(request) ?? {}
    noteCodes(request.log, [known.code], { caller, operation: `${request.method} /documents` })
    if (known.code === 'UNAUTHENTICATED' && tokenHash !== null)
      noteSecurity(request.log, 'TOKEN_REFUSED', { token: tokenHash.slice(0, 8), network: networkOf(request.ip) })
    return known.answer(request, reply)
  })
  app.addHook('onResponse', async (request) => {
    const caller = contexts.get(request)?.callerIfKnown
    if (caller) tell(request, { by: byOf(caller) })
  })

  app.post('/documents', { onRequest: async (request) => beforeUpload(request) }, async (request, reply) => {
    const stored = await upload(services, request, contextOf(services, request))
    return reply.code(201).send(stored)
  })
  app.route<{ Params: { id: string } }>({
    method: ['GET', 'HEAD'],
    url: '/documents/:id',
    handler: (request, reply) => download(services, request, reply, contextOf(services, request)),
  })
}

const contextOf = (services: Services, request: FastifyRequest) => () => {
  const { headers, id } = request
  const context = new Context(services, tokenHashOf(request, services.config), headers['accept-language'], id)
  contexts.set(request, context)
  return context
}

/** The context of each request, for its log line. */
const contexts = new WeakMap<FastifyRequest, Context>()

/** Refuses, before a byte is read, forms of other sites, which cannot send this header, and files declared too large. */
const beforeUpload = ({ headers }: FastifyRequest): void => {
  if (headers['x-samop-upload'] !== '1') throw new DocumentError('UPLOAD_HEADER')
  if (Number(headers['content-length'] ?? 0) > maxDocumentBytes + roomForForm) throw new DocumentError('FILE_TOO_LARGE')
}

const roomForForm = 64 * 1024

const codes: Partial<Record<string, DocumentErrorCode>> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  SCOPE_REQUIRED: 'SCOPE_REQUIRED',
  SECOND_FACTOR_REQUIRED: 'SECOND_FACTOR_REQUIRED',
  NOT_FOUND: 'NOT_FOUND',
  STORAGE_FULL: 'STORAGE_FULL',
  ENOSPC: 'STORAGE_FULL',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'NOT_MULTIPART',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'NOT_MULTIPART',
  FST_FILES_LIMIT: 'ONE_FILE',
}

const asDocumentError = (error: unknown, request: FastifyRequest): RouteError => {
  if (error instanceof RouteError) return error
  const { code, statusCode } = (error instanceof GraphQLError ? error.extensions : error) as {
    code?: string
    statusCode?: number
  }
  const known = codes[code ?? '']
  if (known) return new DocumentError(known)
  if (statusCode !== undefined && statusCode < 500) return new DocumentError('UPLOAD_BROKEN')
  return failed(error, request)
}
