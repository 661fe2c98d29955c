/** Counts the running uploads of each person or key, and of each partner, on this node. */
export class UploadsAtOnce {
  readonly #counts = new Map<string, number>()

  /** Takes a place for each name and answers the function that gives them back; or answers the bound that is reached. */
  take(places: readonly { readonly name: string; readonly most: number }[]): (() => void) | { readonly most: number } {
    const full = places.find(({ name, most }) => (this.#counts.get(name) ?? 0) >= most)
    if (full) return { most: full.most }
    for (const { name } of places) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    return () => {
      for (const { name } of places) {
        const left = this.#counts.get(name)! - 1
        if (left === 0) this.#counts.delete(name)
        else this.#counts.set(name, left)
      }
    }
  }
}
