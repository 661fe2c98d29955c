import { stat } from 'node:fs/promises'
import type { Log } from '../log.ts'
import { type Room, roomIn } from './roomIn.ts'

/** Whether there is room for everything, only for small writes, or for no write at all. */
export type DiskLevel = 'ROOM' | 'NO_UPLOADS' | 'NO_WRITES'

export interface Place {
  readonly folder: string
  /** Whether the database writes there; otherwise only uploads need room. */
  readonly hasDatabase: boolean
  /** The file that holds disk space for the database; while it is given up, nothing is written. */
  readonly reserveFile?: string
}

const megabyte = 1024 * 1024
const remembered = 1000

/** Measures the disk space where the server writes, at most once a second. */
export class Disk {
  #measured: { readonly at: number; readonly level: Promise<DiskLevel> } | undefined
  #told: DiskLevel = 'ROOM'

  constructor(
    private readonly places: readonly Place[],
    private readonly megabytes: number,
    private readonly log: Pick<Log, 'error' | 'info'>,
    private readonly roomOf: (folder: string) => Promise<Room> = roomIn,
  ) {}

  level(): Promise<DiskLevel> {
    const now = performance.now()
    if (!this.#measured || now - this.#measured.at > remembered) this.#measured = { at: now, level: this.#measure() }
    return this.#measured.level
  }

  async #measure(): Promise<DiskLevel> {
    const levels = await Promise.all(this.places.map((place) => this.#levelOf(place)))
    const level = levels.find((one) => one === 'NO_WRITES') ?? levels.find((one) => one !== 'ROOM') ?? 'ROOM'
    if (level !== this.#told) this.#tell(level)
    this.#told = level
    return level
  }

  async #levelOf({ folder, hasDatabase, reserveFile }: Place): Promise<DiskLevel> {
    if (reserveFile !== undefined && (await isMissing(reserveFile))) return 'NO_WRITES'
    const room = await this.roomOf(folder).catch(() => null)
    // A missing folder has its own error elsewhere.
    if (!room) return 'ROOM'
    // On a small disk, a tenth of it must stay free.
    const reserve = Math.min(this.megabytes * megabyte, room.size / 10)
    if (room.free >= reserve) return 'ROOM'
    return hasDatabase && room.free < reserve / 4 ? 'NO_WRITES' : 'NO_UPLOADS'
  }

  #tell(level: DiskLevel): void {
    if (level === 'ROOM') this.log.info('there is room on the disk again')
    else this.log.error({ folders: this.places.map(({ folder }) => folder) }, sentences[level])
  }
}

const sentences = {
  NO_UPLOADS: 'the disk is nearly full: uploads are refused until there is room',
  NO_WRITES: 'the disk is nearly full: everything that writes is refused until there is room',
}

/** Uses `stat`, because `access` ignores a capability such as CAP_DAC_OVERRIDE that the server may have. */
const isMissing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  )
