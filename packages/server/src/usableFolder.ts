import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartError } from './startError.ts'

/**
 * Makes a folder and those above it. mkdir's own `recursive` never ends on a file system that answers “no such file” for a
 * folder whose parent exists, as /proc does.
 */
export const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Somebody else has made it meanwhile.
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

/** Turns a failure in a folder that an environment variable names into a StartError, if the operator can put it right. */
export const unusable =
  (variable: string, folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    const reason = reasons[error.code ?? '']
    throw reason && error.path
      ? new StartError(`${variable} ${folder} cannot be used: ${reason} (${error.path})`)
      : error
  }
