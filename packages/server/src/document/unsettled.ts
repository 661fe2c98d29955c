import { randomUUID } from 'node:crypto'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Content that may be stored without a document; `settled` removes the note about it. */
export interface Unsettled {
  readonly sha256: string
  settled(): Promise<void>
}

export const unsettledOf = (folder: string): string => join(folder, 'unsettled')

/** Writes a note about content, because transactions do not cover files. It stays until the content has a document or is deleted. */
export const unsettled = async (folder: string, sha256: string): Promise<Unsettled> => {
  const note = join(unsettledOf(folder), `${sha256}.${randomUUID()}`)
  await writeFile(note, '')
  return noted(note, sha256)
}

/** The notes older than an hour. Their transactions have ended, perhaps together with their process. */
export const leftUnsettled = async (folder: string): Promise<Unsettled[]> => {
  const left = []
  for (const name of await readdir(unsettledOf(folder)).catch((): string[] => [])) {
    const note = join(unsettledOf(folder), name)
    const { mtimeMs } = (await stat(note).catch(() => null)) ?? { mtimeMs: Infinity }
    if (mtimeMs < Date.now() - 60 * 60 * 1000) left.push(noted(note, name.slice(0, 64)))
  }
  return left
}

const noted = (note: string, sha256: string): Unsettled => ({ sha256, settled: () => rm(note, { force: true }) })
