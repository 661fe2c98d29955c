import { stat } from 'node:fs/promises'
import type { Log } from '../log.ts'
import { type Room, roomIn } from './roomIn.ts'

/** Whether there is room for all, for small writes only, or for none. */
export type DiskLevel = 'ROOM' | 'NO_UPLOADS' | 'NO_WRITES'

export interface Place {
  readonly folder: string
  /** Whether the database writes there: else only uploads need room. */
  readonly hasDatabase: boolean
  /** The file that holds disk for the database: while it is given up, nothing is written. */
  readonly reserveFile?: string
}

const megabyte = 1024 * 1024
const remembered = 1000

/** How much disk is left where the server writes; it is looked at once a second at most. */
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
    // a folder that is gone has another error of its own
    if (!room) return 'ROOM'
    // on a small disk a tenth of it is kept
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

/** By stat: who serves with a right of root's to pass through folders has it there, and not with access. */
const isMissing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  )
