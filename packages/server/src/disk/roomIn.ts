import { statfs } from 'node:fs/promises'

export interface Room {
  /** Bytes that are free, and how many there are in all. */
  readonly free: number
  readonly size: number
}

/** The room on the disk that a folder lies on. */
export const roomIn = async (folder: string): Promise<Room> => {
  const { bavail, blocks, bsize } = await statfs(folder)
  return { free: bavail * bsize, size: blocks * bsize }
}
