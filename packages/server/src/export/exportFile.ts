import { constants, createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkStorage } from '../document/storage.ts'

/** Exports lie beside the documents, where every node finds them. */
const folderOf = (documentsFolder: string) => join(documentsFolder, 'exports')
const placeOf = (documentsFolder: string, id: string) => join(folderOf(documentsFolder), `${id}.csv`)

/**
 * Writes at a place of the file and waits until it is on the disk; whatever lay behind is overwritten. Answers false, and writes
 * nothing, when the file lacks what should be before that place.
 */
export const writeAt = async (documentsFolder: string, id: string, at: number, text: Buffer): Promise<boolean> => {
  await checkStorage(documentsFolder)
  await mkdir(folderOf(documentsFolder), { recursive: true, mode: 0o700 })
  const file = await open(placeOf(documentsFolder, id), constants.O_RDWR | constants.O_CREAT, 0o600)
  try {
    if ((await file.stat()).size < at) return false
    await file.write(text, 0, text.length, at)
    await file.datasync()
    return true
  } finally {
    await file.close()
  }
}

/** The first bytes of the file as an open stream; fails when it is missing. */
export const openExport = async (documentsFolder: string, id: string, bytes: number): Promise<ReadStream> => {
  const file = await open(placeOf(documentsFolder, id))
  return createReadStream('', { fd: file, start: 0, end: bytes - 1 })
}

export const removeExport = (documentsFolder: string, id: string): Promise<void> =>
  rm(placeOf(documentsFolder, id), { force: true })
