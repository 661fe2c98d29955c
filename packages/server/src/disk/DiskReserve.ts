import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../startError.ts'
import { roomIn } from './roomIn.ts'

const megabyte = 1024 * 1024

/** The path of the reserve; while the file is missing, the server writes only what makes room. */
export const reserveFile = (dataFolder: string): string => join(dataFolder, 'reserve')

/**
 * A file that holds disk space for the embedded PostgreSQL, which stops when it cannot write and does not start again until
 * it can. The server deletes the file when the disk is full, and makes it again when there is room.
 */
export class DiskReserve {
  readonly #file: string
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined
  #isTold = false

  constructor(
    private readonly dataFolder: string,
    private readonly say: (line: string) => void,
  ) {
    this.#file = reserveFile(dataFolder)
  }

  /** Makes or deletes the file before PostgreSQL starts; if the room is still too small, the start ends with one line. */
  async prepare(): Promise<void> {
    // Left by a process that was killed while it made the file.
    await rm(draftOf(this.#file), { force: true })
    await this.#look()
    const { free } = await roomIn(this.dataFolder)
    if (free < leastToStart)
      throw new StartError(
        `SAMOP_DATA ${this.dataFolder}: the disk is full (${Math.floor(free / megabyte)} MB free). Free some space – at least ${leastToStart / megabyte} MB – and start again`,
      )
  }

  /** Checks once a second until stopped. */
  watch(): () => Promise<void> {
    this.#timer = setInterval(() => {
      this.#looking ??= this.#look()
        .catch((error: Error) => this.say(`the reserve ${this.#file} could not be made: ${error.message}`))
        .finally(() => {
          this.#looking = undefined
        })
    }, 1000)
    this.#timer.unref()
    return async () => {
      clearInterval(this.#timer)
      await this.#looking
    }
  }

  async #look(): Promise<void> {
    const { free, size } = await roomIn(this.dataFolder)
    // On a small disk, a tenth of it.
    const reserve = Math.min(64 * megabyte, Math.floor(size / 10))
    if (existsSync(this.#file)) {
      if (free < reserve / 4) await this.#giveUp(reserve)
    } else if (free >= reserve * 3) await this.#make(reserve)
  }

  async #giveUp(reserve: number): Promise<void> {
    await rm(this.#file, { force: true })
    this.#isTold = true
    this.say(
      `the disk of ${this.dataFolder} is full: the reserve of ${Math.floor(reserve / megabyte)} MB was given up so that PostgreSQL can go on, and nothing is written until there is space: free some`,
    )
  }

  /** Writes random bytes, which no file system can compress or leave out. */
  async #make(reserve: number): Promise<void> {
    const draft = draftOf(this.#file)
    const file = await open(draft, 'w', 0o600)
    try {
      for (let left = reserve; left > 0; left -= megabyte) await file.write(randomBytes(Math.min(left, megabyte)))
      await file.sync()
      await rename(draft, this.#file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    } finally {
      await file.close()
    }
    if (this.#isTold) this.say(`there is space on the disk of ${this.dataFolder} again: the reserve was made anew`)
    this.#isTold = false
  }
}

const draftOf = (file: string) => `${file}.new`

/** The room that PostgreSQL needs to replay its journal and to begin a new segment of it. */
const leastToStart = 24 * megabyte
