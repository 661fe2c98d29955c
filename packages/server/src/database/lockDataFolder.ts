import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type FolderLock, lockFolder } from './lock.ts'

/**
 * Takes a data folder, or tells what has it. The folder's own lock is seen inside one container alone, and the folder can be
 * mounted in several: there a lock on a file counts, which SQLite takes as every system can, and which ends with the process.
 */
export const lockDataFolder = async (folder: string): Promise<FolderLock | { heldBy: string }> => {
  const here = await lockFolder(folder)
  if ('heldBy' in here) return { heldBy: `process ${here.heldBy}` }
  try {
    const everywhere = lockFile(join(folder, 'in-use'))
    if (everywhere) return { release: () => [everywhere, here].forEach((lock) => lock.release()) }
  } catch (error) {
    here.release()
    throw error
  }
  here.release()
  return { heldBy: 'in another container' }
}

const busy = 5

const lockFile = (name: string): FolderLock | undefined => {
  // what cannot be made is told as for every other file
  closeSync(openSync(name, 'a', 0o600))
  const file = new DatabaseSync(name)
  try {
    file.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode === busy) return undefined
    throw error
  }
  return { release: () => file.close() }
}
