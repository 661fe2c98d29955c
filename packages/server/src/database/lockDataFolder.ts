import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type FolderLock, lockFolder } from './lock.ts'

/**
 * Locks a data folder, or answers what holds it. The socket of `lockFolder` works only inside one container, but several
 * containers can mount the folder. So SQLite also locks a file, which works on every system and ends with the process.
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
  // Makes the file first, so that a failure is reported like that of every other file.
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
