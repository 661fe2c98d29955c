import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { maxDocumentBytes } from '@samop/shared'
import { StartError } from '../startError.ts'
import { makeFolder } from '../usableFolder.ts'
import { unsettledOf } from './unsettled.ts'
import { type Charset, TextCheck } from './upload/TextCheck.ts'

/** Received bytes that are no document yet: `keep` or `drop` them. */
export interface Received {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** The character encoding; null = it is no text file. */
  readonly charset: Charset | null
}

export class TooLargeError extends Error {}

/** The folder is not the one that held the documents. */
export class StorageLostError extends Error {}

/** The file that marks the documents folder. An empty folder, such as one whose disk is not mounted, has none. */
const markerOf = (folder: string) => join(folder, 'samop-documents')

/*
 * Content is stored under its SHA-256, in two levels of folders. Uploads arrive beside them, on the same file system, and
 * are renamed only when all bytes are on the disk, so that no name ever has half a file.
 */
const placeOf = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const incomingOf = (folder: string) => join(folder, 'incoming')
const mine = `${hostname()}-${process.pid}`

/** Receives bytes as a stream; if they pass the limit or the sender stops, nothing stays on the disk. */
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

/** Moves the bytes to their place; equal content is stored once. */
export const keep = async (folder: string, { path, sha256, bytes }: Received): Promise<void> => {
  const place = placeOf(folder, sha256)
  const there = await stat(place).catch(() => null)
  // When the transaction is repeated, the bytes are in their place already.
  if (there?.size === bytes) return rm(path, { force: true })
  // Makes one level at a time, so that a lost documents folder is not made again.
  for (const level of [dirname(dirname(place)), dirname(place)]) await makeWithin(level)
  await rename(path, place)
  await syncFolder(dirname(place))
}

/** Stores bytes that are in memory already; answers their SHA-256. */
export const keepBytes = async (folder: string, bytes: Uint8Array): Promise<string> => {
  const received = await receive(folder, Readable.from([bytes]))
  await keep(folder, received)
  return received.sha256
}

export const drop = ({ path }: Received): Promise<void> => rm(path, { force: true })

export const removeContent = (folder: string, sha256: string): Promise<void> =>
  rm(placeOf(folder, sha256), { force: true })

/** The content as an open stream; fails when it is missing. */
export const openContent = async (folder: string, sha256: string): Promise<ReadStream> => {
  const file = await open(placeOf(folder, sha256))
  return createReadStream('', { fd: file })
}

/** Throws a StorageLostError when the folder is not the one that held the documents. */
export const checkStorage = async (folder: string): Promise<void> => {
  const marker = await stat(markerOf(folder)).catch((error: NodeJS.ErrnoException) => error)
  if (!(marker instanceof Error)) return
  if (marker.code !== 'ENOENT' && marker.code !== 'ENOTDIR') throw marker
  throw new StorageLostError(`the documents are not at ${folder}: mount their disk, or restore them`)
}

/** Throws when the folder is lost or cannot be written. */
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
 * Checks that documents can be stored, and deletes the remains of uploads whose process has ended; those of another node,
 * which may still run, only after a day. If documents were stored before, it refuses a folder without any of them.
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
  makeFolder(unsettledOf(folder))
  // Makes a new folder at every start, which shows that the disk can be written.
  await mkdir(join(incoming, mine), { recursive: true })
}

const markStorage = async (folder: string, wasUsed: boolean): Promise<void> => {
  const names = await readdir(folder).catch((): string[] => [])
  if (names.includes(basename(markerOf(folder)))) return
  // Folders from before the marker existed hold documents.
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

/** Makes the new name survive a power cut, too. Windows has no such call. */
const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
