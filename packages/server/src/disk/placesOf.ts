import type { Config } from '../config.ts'
import type { Place } from './Disk.ts'

/** The folders whose disks must not run full. */
export const placesOf = (
  { dataFolder, documentsFolder }: Pick<Config, 'dataFolder' | 'documentsFolder'>,
  isEmbedded: boolean,
): Place[] => [
  { folder: documentsFolder, hasDatabase: false },
  ...(isEmbedded ? [{ folder: dataFolder, hasDatabase: true }] : []),
]
