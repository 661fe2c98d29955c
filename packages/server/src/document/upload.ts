import type { Actor } from '@samop/shared'
import type { FastifyRequest } from 'fastify'
import { mayUpload } from '../access/allow.ts'
import type { Context } from '../context.ts'
import type { Services } from '../services.ts'
import { write } from '../write.ts'
import { cleanName } from './cleanName.ts'
import { storeUpload } from './storeUpload.ts'
import { DocumentError } from './documentErrors.ts'
import { sniff } from './sniff.ts'
import { drop, type Received, receive, TooLargeError } from './storage.ts'

/** Takes one file in, looks at what it really is, and makes a document of it. */
export const upload = async (services: Services, request: FastifyRequest, context: () => Context) => {
  const folder = services.config.documentsFolder
  await uploader(context)
  const { received, name } = await receiveOne(folder, request)
  try {
    if (received.bytes === 0) throw new DocumentError('FILE_EMPTY')
    const sniffed = await sniff(received, name)
    if ('refused' in sniffed) throw new DocumentError('FILE_TYPE', { type: sniffed.refused })
    const { contentType } = sniffed
    // a slow upload may outlive the session or key it began under
    const actor = await uploader(context)
    const { sha256, bytes } = received
    const outcome = await write({ services, actor }, storeUpload, {
      received,
      name: cleanName(name, contentType),
      contentType,
      sha256,
      bytes,
    })
    if ('refused' in outcome) throw new Error('an upload has no rules of the domain')
    return { id: outcome.done.documentId, sha256, bytes, contentType }
  } finally {
    await drop(received)
  }
}

/** Who uploads. The reading ends before the bytes come: a connection must not wait for them. */
const uploader = async (open: () => Context): Promise<Actor> => {
  const context = open()
  try {
    await context.enter()
    const { account } = context
    if (!mayUpload(account)) throw new DocumentError('FORBIDDEN')
    return account
  } finally {
    context.close()
  }
}

const receiveOne = async (folder: string, request: FastifyRequest): Promise<{ received: Received; name: string }> => {
  let only: { received: Received; name: string } | undefined
  try {
    for await (const part of sent(request.parts())) {
      if (part.type !== 'file') continue
      if (only) throw new DocumentError('ONE_FILE')
      // an empty name comes as none, whatever the type says
      only = { received: await receive(folder, sent(part.file)), name: (part.filename as string | undefined) ?? '' }
    }
  } catch (error) {
    if (only) await drop(only.received)
    // what is still on its way is thrown away, so that the sender gets to read the answer
    request.raw.unpipe().resume()
    if (error instanceof TooLargeError) throw new DocumentError('FILE_TOO_LARGE')
    throw error
  }
  if (!only) throw new DocumentError('ONE_FILE')
  return only
}

/** What breaks while it is read is the sender's: a form cut off or without boundary, or a sender that has gone. */
async function* sent<Part>(source: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* source
  } catch (error) {
    const { code } = error as { code?: string }
    throw code?.startsWith('FST_') ? error : new DocumentError('UPLOAD_BROKEN')
  }
}
