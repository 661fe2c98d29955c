/** Counts what each name holds, up to a limit, and forgets names that hold nothing. */
export class Holdings {
  readonly #held = new Map<string, number>()

  constructor(private readonly most: number) {}

  /** Takes an amount for the name if there is room; the answered function gives it back, once. */
  take(name: string, amount = 1): (() => void) | undefined {
    const held = (this.#held.get(name) ?? 0) + amount
    if (held > this.most) return undefined
    this.#held.set(name, held)
    let given = false
    return () => {
      if (given) return
      given = true
      const left = (this.#held.get(name) ?? 0) - amount
      if (left > 0) this.#held.set(name, left)
      else this.#held.delete(name)
    }
  }
}

/** Takes from all, or from none. */
export const takeAll = (...takes: readonly (() => (() => void) | undefined)[]): (() => void) | undefined => {
  const taken: (() => void)[] = []
  for (const take of takes) {
    const giveBack = take()
    if (!giveBack) {
      for (const undo of taken) undo()
      return undefined
    }
    taken.push(giveBack)
  }
  return () => {
    for (const giveBack of taken) giveBack()
  }
}
