import { create } from 'content-disposition'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { validate } from 'uuid'
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

/** Sends a document to a caller who may see it, always as a file to save, so that nothing in it runs on our pages. */
export const download = async (
  { config }: Services,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  context: () => Context,
) => {
  const { name, bytes, contentType, charset, sha256 } = await find(context(), request.params.id)
  const content = request.method === 'HEAD' ? undefined : await openContent(config.documentsFolder, sha256)
  const isText = contentType.startsWith('text/')
  reply.headers({
    'content-type': isText ? `${contentType}; charset=${charset ?? 'utf-8'}` : contentType,
    'content-length': bytes,
    'content-disposition': create(name, { type: 'attachment', fallback: asciiOf(name) }),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
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

/** The name for old clients that cannot read UTF-8: å becomes a, ö becomes o. */
const asciiOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
