import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartError } from './startError.ts'

/**
 * Makes a folder and those above it. The `recursive` of mkdir never ends where a file system says “no such file” of a
 * folder whose parent is there, as /proc does.
 */
export const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // somebody else made it in this moment
    if (!isFolder(folder)) throw error
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const reasons: Partial<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'nothing can be made there',
  ENOTDIR: 'not a folder',
  EEXIST: 'not a folder',
  EROFS: 'read-only',
  ENOSPC: 'no space left',
}

/** For what fails in a folder that a variable of the environment names: one line for what the operator can put right. */
export const unusable =
  (variable: string, folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    const reason = reasons[error.code ?? '']
    throw reason && error.path
      ? new StartError(`${variable} ${folder} cannot be used: ${reason} (${error.path})`)
      : error
  }
