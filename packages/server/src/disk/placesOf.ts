import type { Config } from '../config.ts'
import type { Place } from './Disk.ts'
import { reserveFile } from './DiskReserve.ts'

export const placesOf = (
  { dataFolder, documentsFolder }: Pick<Config, 'dataFolder' | 'documentsFolder'>,
  isEmbedded: boolean,
): Place[] => [
  { folder: documentsFolder, hasDatabase: false },
  ...(isEmbedded ? [{ folder: dataFolder, hasDatabase: true, reserveFile: reserveFile(dataFolder) }] : []),
]
