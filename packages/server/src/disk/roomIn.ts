import { statfs } from 'node:fs/promises'

export interface Room {
  /** Free bytes, and the size of the disk in bytes. */
  readonly free: number
  readonly size: number
}

export const roomIn = async (folder: string): Promise<Room> => {
  const { bavail, blocks, bsize } = await statfs(folder)
  return { free: bavail * bsize, size: blocks * bsize }
}
