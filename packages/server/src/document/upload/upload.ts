import { type Actor, type ContentType, system } from '@samop/shared'
import type { FastifyRequest } from 'fastify'
import { allowUpload } from '../../access/allow.ts'
import type { Context } from '../../context.ts'
import { owesNothing } from '../../secondFactor/owesFirst.ts'
import type { Services } from '../../services.ts'
import { type Outcome, write } from '../../write.ts'
import { cleanName } from './cleanName.ts'
import { dropContent } from '../dropContent.ts'
import { storeUpload } from './storeUpload.ts'
import { DocumentError } from '../documentErrors.ts'
import { sniff } from './sniff.ts'
import type { Finding } from '../check/finding.ts'
import { checkStorage, drop, type Received, receive, StorageLostError, TooLargeError } from '../storage.ts'
import { unsettled } from '../unsettled.ts'
import { atATime, checkQuota, countToday, type Uploader } from './uploadQuota.ts'

/** Receives one file, checks what it really is, and makes a document from it. */
export const upload = async (services: Services, request: FastifyRequest, context: () => Context) => {
  const caller = await uploader(context)
  const place = services.uploadsAtOnce.take([
    { name: caller.id, most: atATime.person },
    { name: caller.partnerId, most: atATime.partner },
  ])
  if (typeof place !== 'function') throw new DocumentError('UPLOADS_AT_ONCE', place)
  try {
    await checkQuota(services, caller, 0)
    await checkRoom(services)
    return await takeIn(services, caller, request, context)
  } finally {
    place()
  }
}

const takeIn = async (services: Services, caller: Uploader, request: FastifyRequest, context: () => Context) => {
  const { received, name } = await receiveOne(services, request)
  try {
    await countToday(services, caller, received.bytes)
    if (received.bytes === 0) throw new DocumentError('FILE_EMPTY')
    const sniffed = await sniff(received, name)
    if ('refused' in sniffed) throw new DocumentError('FILE_TYPE', { type: sniffed.refused })
    if ('found' in sniffed) throw notTaken(sniffed.found)
    const { contentType } = sniffed
    await inspect(services, received.path, contentType)
    // A slow upload may last longer than the session or key with which it began.
    const actor = await uploader(context)
    const { sha256, bytes, charset } = received
    const documentId = await settle(services, sha256, () =>
      write({ services, actor }, storeUpload, {
        received,
        name: cleanName(name, contentType),
        contentType,
        charset: contentType.startsWith('text/') ? charset : null,
        sha256,
        bytes,
      }),
    )
    return { id: documentId, sha256, bytes, contentType }
  } finally {
    await drop(received)
  }
}

/** Removes the bytes when no document could be made; if that fails too, their note stays and tidying up removes them later. */
const settle = async (
  services: Services,
  sha256: string,
  store: () => Promise<Outcome<{ documentId: string }>>,
): Promise<string> => {
  const note = await unsettled(services.config.documentsFolder, sha256)
  try {
    const outcome = await store()
    if ('refused' in outcome) throw new Error('an upload has no rules of the domain')
    await note.settled()
    return outcome.done.documentId
  } catch (error) {
    await write({ services, actor: system }, dropContent, { sha256 }).then(note.settled, () => undefined)
    throw error
  }
}

/** The uploading caller. The read ends before the bytes arrive, so that no database connection waits for them. */
const uploader = async (open: () => Context): Promise<Actor & Uploader> => {
  const context = open()
  try {
    await context.enter()
    owesNothing(context.caller)
    const { caller } = context
    allowUpload(caller)
    return caller
  } finally {
    context.close()
  }
}

/** Checks a received file ourselves, and with a scanner if there is one. */
const inspect = async ({ fileChecks, scanner, log }: Services, path: string, contentType: ContentType) => {
  const checked = await fileChecks.check({ path, contentType })
  if (checked === 'BUSY') throw new DocumentError('CHECK_BUSY')
  if (checked === 'TOO_MUCH') throw new DocumentError('FILE_TOO_MUCH')
  if (checked !== 'CLEAN') throw notTaken(checked)
  const scanned = await scanner.scan(path)
  if ('failed' in scanned) {
    log.error({ reason: scanned.failed }, 'the scanner of CLAMD_URL could not scan an upload; it was refused')
    throw new DocumentError('SCANNER_UNAVAILABLE')
  }
  if (scanned.signature !== null) throw new DocumentError('FILE_INFECTED', { what: told(scanned.signature) })
}

const notTaken = ({ code, what }: Finding) => new DocumentError(code, { what: told(what) })

/** Words from a file, made fit to show. */
const told = (what: string) => what.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 100)

const receiveOne = async (
  services: Services,
  request: FastifyRequest,
): Promise<{ received: Received; name: string }> => {
  let only: { received: Received; name: string } | undefined
  try {
    for await (const part of sent(request.parts())) {
      if (part.type !== 'file') continue
      if (only) throw new DocumentError('ONE_FILE')
      // An empty name arrives as undefined, against the type.
      only = {
        received: await receive(services.config.documentsFolder, sent(part.file)),
        name: (part.filename as string | undefined) ?? '',
      }
    }
  } catch (error) {
    if (only) await drop(only.received)
    // Discards the rest of the request, so that the sender reads the answer.
    request.raw.unpipe().resume()
    if (error instanceof TooLargeError) throw new DocumentError('FILE_TOO_LARGE')
    if (error instanceof StorageLostError) throw lost(services, error)
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new DocumentError('STORAGE_FULL')
    throw error
  }
  if (!only) throw new DocumentError('ONE_FILE')
  return only
}

const lost = ({ log }: Services, error: StorageLostError) => {
  log.error(error.message)
  return new DocumentError('STORAGE_LOST')
}

/** Checks, before it receives a byte, that the disk has room and the folder is the one that held the documents. */
const checkRoom = async (services: Services): Promise<void> => {
  if ((await services.disk.level()) !== 'ROOM') throw new DocumentError('STORAGE_FULL')
  await checkStorage(services.config.documentsFolder).catch((error: unknown) => {
    throw error instanceof StorageLostError ? lost(services, error) : error
  })
}

/** An error while reading is the sender's fault: a form that is cut off or has no boundary, or a sender that has gone. */
async function* sent<Part>(source: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* source
  } catch (error) {
    const { code } = error as { code?: string }
    throw code?.startsWith('FST_') ? error : new DocumentError('UPLOAD_BROKEN')
  }
}
