import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { Finding } from './finding.ts'
import type { Suspect } from './worker.ts'

/** What came of a check: clean, something by name, or none: too many wait, or the file ended the thread. */
export type Checked = 'CLEAN' | 'BUSY' | 'TOO_MUCH' | Finding

/** One thread of the machine is the server's own. */
const limits = {
  seconds: 10,
  threads: Math.min(2, Math.max(1, availableParallelism() - 1)),
  waiting: 40,
  megabytes: 512,
}

/** Looks into files in a few threads with bounded memory and time; a file that ends its thread ends nothing else. */
export class FileChecks {
  readonly #pool: Piscina<Suspect, Finding | null>
  readonly #limits: typeof limits
  readonly #tell: (error: unknown) => void
  readonly #waiting: (() => void)[] = []
  #working = 0

  constructor(tell: (error: unknown) => void, given: Partial<typeof limits> = {}) {
    this.#tell = tell
    this.#limits = { ...limits, ...given }
    const { threads, megabytes } = this.#limits
    this.#pool = new Piscina({
      // the same file, whether compiled or not
      filename: new URL(`worker${extname(import.meta.filename)}`, import.meta.url).href,
      name: 'checkContent',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    })
    // a thread that ends between two files; unheard, it would end the process
    this.#pool.on('error', tell)
  }

  /** Looks into one file; the time counts from when a thread has it. */
  async check(suspect: Suspect): Promise<Checked> {
    if (this.#waiting.length >= this.#limits.waiting) return 'BUSY'
    if (this.#working >= this.#limits.threads) await new Promise<void>((turn) => this.#waiting.push(turn))
    else this.#working += 1
    try {
      const signal = AbortSignal.timeout(this.#limits.seconds * 1000)
      return (await this.#pool.run(suspect, { signal })) ?? 'CLEAN'
    } catch (error) {
      this.#tell(error)
      return 'TOO_MUCH'
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#working -= 1
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }
}
