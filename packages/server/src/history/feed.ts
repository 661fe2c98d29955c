import { Client, type Pool } from 'pg'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { readAsSystem } from '../reader.ts'
import type { PersonNews } from '../notification/PersonNews.ts'
import { personChannel } from '../notification/PersonNews.ts'
import type { Programs } from '../program/programs.ts'
import { type Position, start } from './cursor.ts'
import { type Happening, happeningsOf } from './happenings.ts'
import { newestPosition, settledEvents } from './eventRows.ts'

type Listener = (happenings: readonly Happening[]) => void

interface Parts {
  readonly ownPool: Pool
  readonly url: string
  readonly clock: Clock
  readonly programs: Programs
  readonly personNews: PersonNews
  readonly log: Log
}

const channel = 'samop_events'
const batch = 200
const pollEvery = 1000

/**
 * Reads new events once for the whole node and passes them to its listeners. A wake-up after each commit makes it fast, a
 * poll each second makes it reliable.
 */
export class Feed {
  #position: Position = start
  #listeners = new Set<Listener>()
  #reading: Promise<void> | undefined
  #again = false
  #waking = false
  #client: Client | undefined
  #timer: NodeJS.Timeout | undefined
  #stopped = false
  /** How many events this node has read, for tests. */
  eventsRead = 0

  constructor(private readonly parts: Parts) {}

  async start(): Promise<void> {
    this.#position = await this.newest()
    await this.#listen()
    this.#timer = setInterval(() => void this.#read(), pollEvery)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    this.#client?.removeAllListeners('end')
    await this.#client?.end().catch(() => undefined)
    await this.#reading
  }

  get position(): Position {
    return this.#position
  }

  /** The number of listeners, for tests. */
  get listening(): number {
    return this.#listeners.size
  }

  newest(): Promise<Position> {
    return readAsSystem(this.parts, async (db) => (await db.rows(newestPosition()))[0] ?? start)
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Tells every node after a commit; several commits together send one message. */
  wake(): void {
    if (this.#waking || this.#stopped) return
    this.#waking = true
    setImmediate(() => {
      this.#waking = false
      this.parts.ownPool
        .query(`notify ${channel}`)
        .catch((error: Error) => this.parts.log.warn({ err: error }, 'the wake-up was lost; the poll follows'))
    })
  }

  async #listen(): Promise<void> {
    const client = new Client({ connectionString: this.parts.url })
    client.on('notification', ({ channel: heard, payload }) => {
      if (heard === personChannel) this.parts.personNews.heard(payload ?? '')
      else void this.#read()
    })
    client.on('error', (error) => this.parts.log.warn({ err: error }, 'the listening connection broke'))
    client.on('end', () => {
      if (!this.#stopped) setTimeout(() => void this.#listen().catch(() => undefined), pollEvery).unref()
    })
    this.#client = client
    await client.connect()
    await client.query(`listen ${personChannel}`)
    this.parts.personNews.missed()
    await client.query(`listen ${channel}`)
  }

  /** Reads one at a time; a wake-up during a read causes one more. */
  #read(): Promise<void> {
    this.#again = true
    return (this.#reading ??= this.#readAll()
      .catch((error: Error) => this.parts.log.error({ err: error }, 'events could not be read; trying again'))
      .finally(() => {
        this.#reading = undefined
      }))
  }

  async #readAll(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      const { events, happenings } = await readAsSystem(this.parts, async (db) => {
        const events = await db.rows(settledEvents(this.#position, batch))
        if (events.length === 0) return { events, happenings: [] }
        const happenings = await happeningsOf(db, this.parts.programs, events)
        return { events, happenings }
      })
      // Moves on only after a complete read, so that a failed one is repeated.
      this.#position = events.at(-1) ?? this.#position
      this.eventsRead += events.length
      this.#again ||= events.length === batch
      if (happenings.length > 0) this.#tell(happenings)
    }
  }

  /** Passes events to each listener separately, so that a failing one keeps nothing from the others. */
  #tell(happenings: readonly Happening[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(happenings)
      } catch (error) {
        this.parts.log.error({ err: error }, 'a listener failed on new events; the others have them')
      }
    }
  }
}
