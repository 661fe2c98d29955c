import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { maxDocumentBytes } from '@samop/shared'
import { StartError } from '../startError.ts'
import { makeFolder } from '../usableFolder.ts'
import { type Charset, TextCheck } from './TextCheck.ts'

/** Bytes that came in and are no document yet: `keep` them or `drop` them. */
export interface Received {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** How its text is written; null = it is no text. */
  readonly charset: Charset | null
}

export class TooLargeError extends Error {}

/** The folder is not the one in which documents were kept. */
export class StorageLostError extends Error {}

/** Lies where documents are kept; an empty folder, such as one whose disk is not mounted, has none. */
const markerOf = (folder: string) => join(folder, 'samop-documents')

/*
 * Content lies under its SHA-256 in two levels of folders. It comes in beside them, on the same file system, and moves
 * to its name only when all of it is on the disk: there is never half a file under a name.
 */
const placeOf = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const incomingOf = (folder: string) => join(folder, 'incoming')
const mine = `${hostname()}-${process.pid}`

/** Takes bytes in as they come; past the limit, or when the sender stops, nothing of them stays. */
export const receive = async (
  folder: string,
  source: AsyncIterable<Uint8Array>,
  limit = maxDocumentBytes,
): Promise<Received> => {
  const path = join(incomingOf(folder), mine, randomUUID())
  await checkStorage(folder)
  const hash = createHash('sha256')
  const text = new TextCheck()
  let bytes = 0
  const file = await open(path, 'wx')
  try {
    for await (const chunk of source) {
      bytes += chunk.byteLength
      if (bytes > limit) throw new TooLargeError()
      hash.update(chunk)
      text.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return { path, sha256: hash.digest('hex'), bytes, charset: text.end() }
}

/** Gives the bytes their place; the same content again is kept once. */
export const keep = async (folder: string, { path, sha256, bytes }: Received): Promise<void> => {
  const place = placeOf(folder, sha256)
  const there = await stat(place).catch(() => null)
  // nothing is left to give a place when its transaction is carried out once more
  if (there?.size === bytes) return rm(path, { force: true })
  // level by level: nothing of a folder that was lost is made anew
  for (const level of [dirname(dirname(place)), dirname(place)]) await makeWithin(level)
  await rename(path, place)
  await syncFolder(dirname(place))
}

/** Bytes that are at hand already; answers their SHA-256. */
export const keepBytes = async (folder: string, bytes: Uint8Array): Promise<string> => {
  const received = await receive(folder, Readable.from([bytes]))
  await keep(folder, received)
  return received.sha256
}

export const drop = ({ path }: Received): Promise<void> => rm(path, { force: true })

/** Removes the bytes for good. */
export const removeContent = (folder: string, sha256: string): Promise<void> =>
  rm(placeOf(folder, sha256), { force: true })

/** The content, as a stream that is open; fails when it is not there. */
export const openContent = async (folder: string, sha256: string): Promise<ReadStream> => {
  const file = await open(placeOf(folder, sha256))
  return createReadStream('', { fd: file })
}

/** Fails when the folder is not the one in which documents were kept. */
export const checkStorage = async (folder: string): Promise<void> => {
  const marker = await stat(markerOf(folder)).catch((error: NodeJS.ErrnoException) => error)
  if (!(marker instanceof Error)) return
  if (marker.code !== 'ENOENT' && marker.code !== 'ENOTDIR') throw marker
  throw new StorageLostError(`the documents are not at ${folder}: mount their disk, or restore them`)
}

/** Fails when nothing can be written beside the documents. */
export const checkStorageWrites = async (folder: string): Promise<void> => {
  await checkStorage(folder)
  const path = join(incomingOf(folder), mine, `ready-${randomUUID()}`)
  await writeFile(path, 'ready')
  await rm(path)
}

const makeWithin = async (path: string): Promise<void> => {
  try {
    await mkdir(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/**
 * Makes sure that documents can be kept, and removes what uploads left behind that ended with their process; another
 * node's that may still run are let be for a day. Where documents were kept before, a folder without any of them is refused.
 */
export const openStorage = async (folder: string, wasUsed: boolean): Promise<void> => {
  await markStorage(folder, wasUsed)
  const incoming = incomingOf(folder)
  makeFolder(incoming)
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const found = await stat(path).catch(() => null)
    if (name === mine || isGone(name) || (found?.mtimeMs ?? Infinity) < Date.now() - 24 * 60 * 60 * 1000)
      await rm(path, { recursive: true, force: true })
  }
  // always a new one: it shows that something can be written
  await mkdir(join(incoming, mine), { recursive: true })
}

const markStorage = async (folder: string, wasUsed: boolean): Promise<void> => {
  const names = await readdir(folder).catch((): string[] => [])
  if (names.includes(basename(markerOf(folder)))) return
  // folders from before there was a marker hold documents
  if (wasUsed && !names.some((name) => /^[\da-f]{2}$/.test(name)))
    throw new StartError(
      `The documents are not at ${folder}: mount their disk or restore them; to go on without them, make an empty file ${markerOf(folder)}`,
    )
  makeFolder(folder)
  await writeFile(markerOf(folder), 'Samop keeps documents in this folder; without this file it takes it for lost.\n')
}

const isGone = (name: string): boolean => {
  const cut = name.lastIndexOf('-')
  if (name.slice(0, cut) !== hostname()) return false
  try {
    process.kill(Number(name.slice(cut + 1)), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** So that the new name too survives a power cut; Windows has no such thing. */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
