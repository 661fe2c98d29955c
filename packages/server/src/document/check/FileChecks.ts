import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { Finding } from './finding.ts'
import type { Suspect } from './worker.ts'

/** The result of a check: clean, a finding, or no result because too many files wait or the file ended its thread. */
export type Checked = 'CLEAN' | 'BUSY' | 'TOO_MUCH' | Finding

/** Leaves one thread of the machine to the server itself. */
const limits = {
  seconds: 10,
  threads: Math.min(2, Math.max(1, availableParallelism() - 1)),
  waiting: 40,
  megabytes: 512,
}

/** Checks files in a few threads with limits on memory and time; a file that ends its thread ends nothing else. */
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
      // The file ends with .ts in development and with .js when compiled.
      filename: new URL(`worker${extname(import.meta.filename)}`, import.meta.url).href,
      name: 'checkContent',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    })
    // Without a listener, a thread that ends between two files would end the process.
    this.#pool.on('error', tell)
  }

  /** Checks one file; the time limit starts when a thread takes it. */
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
