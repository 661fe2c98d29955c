import { coded } from '../../errors.ts'

/** Limits how many work at a time for each name; the others wait in a queue of limited length. */
export class Turns {
  readonly #lines = new Map<string, { working: number; waiting: (() => void)[] }>()

  constructor(
    private readonly atATime: number,
    private readonly mostWaiting: number,
  ) {}

  /** Waits for a turn; the answered function gives it back. */
  async take(name: string): Promise<() => void> {
    const line = this.#lines.get(name) ?? { working: 0, waiting: [] }
    this.#lines.set(name, line)
    if (line.working < this.atATime) line.working += 1
    else if (line.waiting.length < this.mostWaiting) await new Promise<void>((turn) => line.waiting.push(turn))
    else throw tooMany()
    let given = false
    return () => {
      if (given) return
      given = true
      const next = line.waiting.shift()
      if (next) next()
      else if ((line.working -= 1) === 0) this.#lines.delete(name)
    }
  }
}

const tooMany = () =>
  coded('THROTTLED', 'Too many of your requests wait for each other: send fewer at a time.', { retryAfter: 1 })
