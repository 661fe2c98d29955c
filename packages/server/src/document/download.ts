import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate } from 'uuid'
import { attachmentHeaders } from '../http/attachment.ts'
import type { Context } from '../context.ts'
import { owesNothing } from '../secondFactor/owesFirst.ts'
import type { Services } from '../services.ts'
import { DocumentError } from './documentErrors.ts'
import { openContent } from './storage.ts'

interface Found {
  readonly name: string
  readonly bytes: number
  readonly contentType: string
  readonly charset: string | null
  readonly sha256: string
}

/** Sends a document to a caller who may see it. */
export const download = async (
  { config }: Services,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  context: () => Context,
) => {
  const { name, bytes, contentType, charset, sha256 } = await find(context(), request.params.id)
  const content = request.method === 'HEAD' ? undefined : await openContent(config.documentsFolder, sha256)
  const isText = contentType.startsWith('text/')
  reply.headers(
    attachmentHeaders({
      name,
      bytes,
      contentType: isText ? `${contentType}; charset=${charset ?? 'utf-8'}` : contentType,
    }),
  )
  return reply.send(content)
}

/** Reads the document; throws NOT_FOUND when the caller may not see it. */
const find = async (context: Context, id: string): Promise<Found> => {
  try {
    await context.enter()
    owesNothing(context.caller)
    if (!validate(id)) throw new DocumentError('NOT_FOUND')
    const [found] = await context.db.rows(
      sql<Found>`select name, bytes, content_type as "contentType", charset, sha256 from document where id = ${id}`,
    )
    if (!found) throw new DocumentError('NOT_FOUND')
    return found
  } finally {
    context.close()
  }
}
